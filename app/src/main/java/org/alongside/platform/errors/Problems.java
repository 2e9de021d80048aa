package org.alongside.platform.errors;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** What has to be put right in a form: a field and the key of a sentence that says what to do. */
public final class Problems {

  /** The key of the sentence and what it speaks about. */
  public record Problem(String field, String key, Object... about) {}

  private final Map<String, Problem> byField = new LinkedHashMap<>();

  public static Problems none() {
    return new Problems();
  }

  /** The first problem of a field is the one that is told. */
  public Problems add(String field, String key, Object... about) {
    byField.putIfAbsent(field, new Problem(field, key, about));
    return this;
  }

  public Problems require(String field, @Nullable String value, String key) {
    return value == null || value.isBlank() ? add(field, key) : this;
  }

  public boolean any() {
    return !byField.isEmpty();
  }

  public Optional<Problem> of(String field) {
    return Optional.ofNullable(byField.get(field));
  }

  /** By field, in the order in which they were found: for the summary and beside each field. */
  public Map<String, String> in(Words words) {
    var told = new LinkedHashMap<String, String>();
    byField.forEach((field, problem) -> told.put(field, words.say(problem.key(), problem.about())));
    return told;
  }

  /** Those of a form that is part of this one. */
  public Problems addAll(Problems others) {
    others.byField.forEach(byField::putIfAbsent);
    return this;
  }
}
