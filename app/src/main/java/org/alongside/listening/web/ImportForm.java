package org.alongside.listening.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.alongside.listening.Audience;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.imports.Field;
import org.alongside.listening.imports.Import;
import org.alongside.listening.imports.Plan;
import org.alongside.platform.Experience;

/** What was chosen for a file; columns are the number of their place, blank for "not in it". */
public record ImportForm(
    Map<Field, String> columns,
    VoiceKind kind,
    Experience experience,
    String language,
    Audience audience,
    String consent) {

  static ImportForm of(Import file) {
    var columns = new EnumMap<Field, String>(Field.class);
    file.plan().columns().forEach((field, at) -> columns.put(field, String.valueOf(at)));
    Plan plan = file.plan();
    return new ImportForm(
        columns, plan.kind(), plan.experience(), plan.language(), plan.audience(), plan.consent());
  }

  /** From what the browser sent; a field that isn't one of ours is not looked at. */
  static ImportForm of(Map<String, String> sent) {
    var columns = new EnumMap<Field, String>(Field.class);
    for (Field field : Field.values()) {
      String at = sent.getOrDefault(name(field), "");
      if (at.matches("\\d{1,3}")) columns.put(field, at);
    }
    return new ImportForm(
        columns,
        one(VoiceKind.values(), sent.get("kind-default"), VoiceKind.STORY),
        one(Experience.values(), sent.get("experience-default"), Experience.UNSAID),
        sent.getOrDefault("language-default", "en").matches("[a-z]{2,3}")
            ? sent.getOrDefault("language-default", "en")
            : "en",
        one(Audience.values(), sent.get("audience"), Audience.TEAM),
        sent.getOrDefault("consent", "").strip());
  }

  public static String name(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  public String at(Field field) {
    return columns.getOrDefault(field, "");
  }

  /** Keys of what is to be put right, by the name of the field on the page. */
  Map<String, String> problems(int width) {
    var problems = new LinkedHashMap<String, String>();
    var taken = new HashMap<String, Field>();
    if (at(Field.WORDS).isEmpty()) problems.put("words", "imports.columns.words-needed");
    columns.forEach(
        (field, at) -> {
          if (Integer.parseInt(at) >= width || taken.putIfAbsent(at, field) != null)
            problems.putIfAbsent(name(field), "imports.columns.twice");
        });
    if (consent.isBlank()) problems.put("consent", "imports.columns.consent-needed");
    if (consent.length() > 500) problems.put("consent", "imports.columns.consent-long");
    return problems;
  }

  Plan plan() {
    var places = new EnumMap<Field, Integer>(Field.class);
    columns.forEach((field, at) -> places.put(field, Integer.valueOf(at)));
    return new Plan(places, kind, experience, language, audience, consent);
  }

  private static <E extends Enum<E>> E one(
      E[] all, @org.jspecify.annotations.Nullable String name, E otherwise) {
    for (E each : all) if (each.name().equals(name)) return each;
    return otherwise;
  }
}
