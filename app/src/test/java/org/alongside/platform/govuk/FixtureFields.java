package org.alongside.platform.govuk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The components of forms, from the options of their fixtures. */
final class FixtureFields {

  private FixtureFields() {}

  static Field field(Options o) {
    var name = o.text("name", "");
    return new Field(
        name,
        o.text("id", o.text("idPrefix", name)),
        label(o.in("label")),
        o.present("hint") ? hint(o.in("hint")) : null,
        o.present("errorMessage") ? error(o.in("errorMessage")) : null,
        o.text("describedBy"),
        o.flag("disabled"),
        o.text("autocomplete"),
        o.choice("spellcheck"),
        group(o.in("formGroup")),
        o.attributes());
  }

  static Label label(Options o) {
    return new Label(o.content(), o.flag("isPageHeading"), null, o.attributes());
  }

  static Hint hint(Options o) {
    return Hint.of(Fixtures.some(o.content())).attributes(o.attributes());
  }

  static ErrorMessage error(Options o) {
    var message = ErrorMessage.of(Fixtures.some(o.content())).attributes(o.attributes());
    var prefix = o.given("visuallyHiddenText");
    return prefix == null ? message : message.prefix(prefix);
  }

  private static Group group(Options o) {
    var before = o.in("beforeInput").content() != null ? o.in("beforeInput") : o.in("beforeInputs");
    var after = o.in("afterInput").content() != null ? o.in("afterInput") : o.in("afterInputs");
    return new Group(before.content(), after.content(), o.attributes());
  }

  static int rows(Options o) {
    var rows = o.number("rows");
    return rows == null ? 5 : rows;
  }

  static Input input(Options o) {
    return new Input(
        field(o),
        o.given("value"),
        o.text("type", "text"),
        o.text("inputmode"),
        o.text("pattern"),
        o.text("autocapitalize"),
        affix(o.in("prefix")),
        affix(o.in("suffix")),
        o.in("inputWrapper").attributes());
  }

  private static @Nullable Affix affix(Options o) {
    var content = o.content();
    return content == null ? null : new Affix(content, o.attributes());
  }

  static CharacterCount characterCount(Options o) {
    return new CharacterCount(
        field(o),
        o.text("value"),
        rows(o),
        o.number("maxlength"),
        o.number("maxwords"),
        o.number("threshold"),
        o.text("textareaDescriptionText"),
        o.in("countMessage").attributes(),
        sayings(
            o,
            "charactersUnderLimit",
            "charactersAtLimit",
            "charactersOverLimit",
            "wordsUnderLimit",
            "wordsAtLimit",
            "wordsOverLimit"));
  }

  /** What the browser is to say, by the name of the attribute that carries it. */
  private static Map<String, String> sayings(Options o, String... names) {
    var sayings = new LinkedHashMap<String, String>();
    for (var name : names) {
      var attribute = "data-i18n." + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
      o.map(name + "Text")
          .forEach((plural, message) -> sayings.put(attribute + "." + plural, message));
      var message = o.node().path(name + "Text");
      if (message.isString()) sayings.put(attribute, message.asString());
    }
    return sayings;
  }

  static FileUpload fileUpload(Options o) {
    var zone =
        Attributes.NONE.with(
            sayings(
                o,
                "chooseFilesButton",
                "noFileChosen",
                "multipleFilesChosen",
                "dropInstruction",
                "enteredDropZone",
                "leftDropZone"));
    return new FileUpload(
        field(o), o.text("value"), o.flag("multiple"), o.flag("javascript") ? zone : null);
  }

  static Select select(Options o) {
    return new Select(field(o), o.list("items", FixtureFields::option), o.text("value"));
  }

  private static Option option(Options o) {
    return new Option(
        o.text("text", ""),
        o.given("value"),
        o.choice("selected"),
        o.flag("disabled"),
        o.attributes());
  }

  static Fieldset fieldset(Options o) {
    return new Fieldset(
        label(o.in("legend")), o.text("role"), o.text("describedBy"), o.attributes());
  }

  private static @Nullable Fieldset fieldsetIn(Options o) {
    return o.present("fieldset") ? fieldset(o.in("fieldset")) : null;
  }

  static Radios radios(Options o) {
    return new Radios(
        field(o), fieldsetIn(o), o.places("items", FixtureFields::choice), o.text("value"));
  }

  static Checkboxes checkboxes(Options o) {
    return new Checkboxes(
        field(o),
        fieldsetIn(o),
        o.places("items", FixtureFields::choice),
        Set.copyOf(o.strings("values")));
  }

  private static Choice choice(Options o) {
    return new Choice(
        o.text("value", ""),
        o.content(),
        o.present("hint") ? hint(o.in("hint")) : null,
        o.in("conditional").content("html", "none"),
        o.choice("checked"),
        o.flag("disabled"),
        o.text("id"),
        o.text("name"),
        o.text("behaviour"),
        o.text("divider"),
        o.in("label").attributes(),
        o.attributes());
  }

  static DateInput dateInput(Options o) {
    var parts = new ArrayList<DateInput.Part>(o.list("items", FixtureFields::part));
    if (parts.isEmpty()) parts.addAll(DateInput.named("").parts());
    return new DateInput(field(o), fieldsetIn(o), o.text("namePrefix"), parts);
  }

  private static DateInput.Part part(Options o) {
    var name = o.text("name", "");
    var label = o.text("label", Character.toUpperCase(name.charAt(0)) + name.substring(1));
    return new DateInput.Part(
        name, label, o.text("id"), input(o).inputmode(o.text("inputmode", "numeric")));
  }
}
