package org.alongside.platform.govuk;

import gg.jte.Content;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From the options of a fixture to the parameters of our template, one method a component. */
final class Fixtures {

  private static final Pagination.Page NOTHING =
      new Pagination.Page(null, null, "", false, Attributes.NONE);

  private Fixtures() {}

  static Map<String, Object> parameters(String component, JsonNode node) {
    var o = new Options(node);
    if (component.equals("fieldset")) {
      return Map.of("it", FixtureFields.fieldset(o), "content", some(o.content("html", "none")));
    }
    return Map.of("it", component(component, o));
  }

  private static Object component(String name, Options o) {
    return switch (name) {
      case "back-link" -> new BackLink(o.text("href", "#"), backWords(o), o.attributes());
      case "breadcrumbs" -> breadcrumbs(o);
      case "button" -> button(o);
      case "character-count" -> FixtureFields.characterCount(o);
      case "checkboxes" -> FixtureFields.checkboxes(o);
      case "date-input" -> FixtureFields.dateInput(o);
      case "details" -> details(o);
      case "error-message" -> FixtureFields.error(o).id(o.text("id"));
      case "error-summary" -> errorSummary(o);
      case "file-upload" -> FixtureFields.fileUpload(o);
      case "hint" -> FixtureFields.hint(o).id(o.text("id"));
      case "input" -> FixtureFields.input(o);
      case "inset-text" -> new InsetText(some(o.content()), o.text("id"), o.attributes());
      case "label" -> FixtureFields.label(o).forId(o.text("for"));
      case "notification-banner" -> banner(o);
      case "pagination" -> pagination(o);
      case "radios" -> FixtureFields.radios(o);
      case "select" -> FixtureFields.select(o);
      case "skip-link" -> new SkipLink(o.text("href", "#content"), o.content(), o.attributes());
      case "summary-list" -> summaryList(o);
      case "table" -> table(o);
      case "textarea" ->
          new Textarea(FixtureFields.field(o), o.text("value"), FixtureFields.rows(o));
      case "warning-text" ->
          new WarningText(some(o.content()), o.text("iconFallbackText", "Warning"), o.attributes());
      default -> throw new IllegalArgumentException(name);
    };
  }

  static Content some(@Nullable Content content) {
    return content == null ? new Text("") : content;
  }

  private static Content backWords(Options o) {
    return Objects.requireNonNullElse(o.content(), BackLink.to("#").content());
  }

  private static Breadcrumbs breadcrumbs(Options o) {
    var label = Objects.requireNonNullElse(o.given("labelText"), "Breadcrumb");
    return new Breadcrumbs(
        o.list("items", Fixtures::link), label, o.flag("collapseOnMobile"), o.attributes());
  }

  private static Link link(Options o) {
    return new Link(o.text("href"), o.content(), o.text("visuallyHiddenText"), o.attributes());
  }

  private static Button button(Options o) {
    var element = o.text("element", o.present("href") ? "a" : "button");
    var button =
        new Button(
            some(o.content()),
            element,
            o.text("href"),
            o.text("type", "submit"),
            o.text("name"),
            o.text("value"),
            o.text("id"),
            o.flag("disabled"),
            false,
            o.choice("preventDoubleClick"),
            o.attributes());
    return o.flag("isStartButton") ? button.withStartIcon() : button;
  }

  private static Details details(Options o) {
    return Details.of(some(o.content("summaryHtml", "summaryText")), o.content())
        .id(o.text("id"))
        .open(o.flag("open"))
        .attributes(o.attributes());
  }

  private static ErrorSummary errorSummary(Options o) {
    return new ErrorSummary(
        some(o.content("titleHtml", "titleText")),
        o.content("descriptionHtml", "descriptionText"),
        o.list("errorList", Fixtures::link),
        o.choice("disableAutoFocus"),
        o.attributes());
  }

  private static NotificationBanner banner(Options o) {
    var success = o.text("type", "").equals("success");
    var usual =
        success
            ? NotificationBanner.success(o.content())
            : NotificationBanner.important(o.content());
    var level = o.number("titleHeadingLevel");
    return new NotificationBanner(
        usual.content(),
        success,
        Objects.requireNonNullElse(o.content("titleHtml", "titleText"), usual.title()),
        o.text("titleId", usual.titleId()),
        level == null ? usual.level() : level,
        o.text("role", usual.role()),
        o.choice("disableAutoFocus"),
        o.attributes());
  }

  private static Pagination pagination(Options o) {
    return new Pagination(
        turn(o.in("previous")),
        turn(o.in("next")),
        o.list("items", Fixtures::page).stream().filter(page -> page != NOTHING).toList(),
        o.text("landmarkLabel", "Pagination"),
        o.attributes());
  }

  private static @Nullable Link turn(Options o) {
    return o.present("href")
        ? new Link(o.text("href"), o.content(), o.text("labelText"), o.attributes())
        : null;
  }

  private static Pagination.Page page(Options o) {
    if (o.node().isEmpty()) return NOTHING;
    var number = o.flag("ellipsis") ? null : o.text("number");
    return new Pagination.Page(
        number,
        o.text("href"),
        o.text("visuallyHiddenText", "Page " + number),
        o.flag("current"),
        o.attributes());
  }

  private static SummaryList summaryList(Options o) {
    var card = o.present("card") ? card(o.in("card")) : null;
    return new SummaryList(o.list("rows", Fixtures::row), card, o.attributes());
  }

  private static SummaryList.Row row(Options o) {
    return new SummaryList.Row(
        cell(o.in("key")), cell(o.in("value")), actions(o.in("actions")), o.attributes());
  }

  private static SummaryList.Card card(Options o) {
    var level = o.in("title").number("headingLevel");
    var title = o.present("title") ? cell(o.in("title")) : null;
    return new SummaryList.Card(
        title, level == null ? 2 : level, actions(o.in("actions")), o.attributes());
  }

  private static SummaryList.Actions actions(Options o) {
    return new SummaryList.Actions(o.list("items", Fixtures::link), o.attributes());
  }

  private static Table table(Options o) {
    var rows =
        o.list(
            "rows",
            row ->
                StreamSupport.stream(row.node().spliterator(), false)
                    .map(Options::new)
                    .map(Fixtures::cell)
                    .toList());
    return new Table(
        Text.maybe(o.text("caption")),
        new Attributes(o.text("captionClasses", ""), Map.of()),
        o.list("head", Fixtures::cell),
        rows,
        o.flag("firstCellIsHeader"),
        o.attributes());
  }

  private static Cell cell(Options o) {
    var numeric = o.text("format", "").equals("numeric");
    return new Cell(o.content(), numeric, o.number("colspan"), o.number("rowspan"), o.attributes());
  }
}
