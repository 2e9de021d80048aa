package org.alongside.platform.govuk;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several lines of text with a limit; the browser counts what is left, without it the limit is
 * still said.
 */
public record CharacterCount(
    Field field,
    @Nullable String value,
    int rows,
    @Nullable Integer maxlength,
    @Nullable Integer maxwords,
    @Nullable Integer threshold,
    @Nullable String description,
    Attributes message,
    Map<String, String> sayings)
    implements FormControl<CharacterCount> {

  /** Up to so many characters. */
  public static CharacterCount named(String name, int maxlength) {
    return named(name).maxlength(maxlength);
  }

  public static CharacterCount named(String name) {
    return new CharacterCount(
        Field.named(name),
        null,
        5,
        null,
        null,
        null,
        null,
        Attributes.NONE,
        Wording.forModule("count"));
  }

  /** The field without its count; what the count says comes after it. */
  public Textarea textarea(Content count) {
    var group =
        new Group(
            field.group().before(),
            count,
            new Attributes("govuk-character-count", onGroup())
                .css(field.group().attributes().classes())
                .with(field.group().attributes().others()));
    var inner =
        new Attributes(
            ("govuk-js-character-count " + field.attributes().classes()).strip(),
            field.attributes().others());
    return new Textarea(
        field.alsoDescribedBy(field.id() + "-info").group(group).attributes(inner), value, rows);
  }

  private Map<String, String> onGroup() {
    var all = new LinkedHashMap<String, String>();
    all.put("data-module", "govuk-character-count");
    if (maxlength != null) all.put("data-maxlength", maxlength.toString());
    if (threshold != null) all.put("data-threshold", threshold.toString());
    if (maxwords != null) all.put("data-maxwords", maxwords.toString());
    if (maxlength == null && maxwords == null && description != null) {
      all.put("data-i18n.textarea-description.other", description);
    }
    all.putAll(sayings);
    return all;
  }

  public Hint count() {
    var classes = ("govuk-character-count__message " + message.classes()).strip();
    return new Hint(
        Text.maybe(limit()), field.id() + "-info", new Attributes(classes, message.others()));
  }

  private String limit() {
    var most = maxwords != null ? maxwords : maxlength;
    if (most == null) return "";
    var words =
        description != null
            ? description
            : Wording.of(maxwords != null ? "up-to-words" : "up-to-characters");
    return words.replace("%{count}", most.toString());
  }

  @Override
  public CharacterCount field(Field field) {
    return new CharacterCount(
        field, value, rows, maxlength, maxwords, threshold, description, message, sayings);
  }

  public CharacterCount value(@Nullable String value) {
    return new CharacterCount(
        field, value, rows, maxlength, maxwords, threshold, description, message, sayings);
  }

  public CharacterCount rows(int rows) {
    return new CharacterCount(
        field, value, rows, maxlength, maxwords, threshold, description, message, sayings);
  }

  public CharacterCount maxlength(@Nullable Integer characters) {
    return new CharacterCount(
        field, value, rows, characters, maxwords, threshold, description, message, sayings);
  }
}
