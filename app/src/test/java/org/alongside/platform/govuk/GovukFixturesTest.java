package org.alongside.platform.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every fixture of every component in use, none left out. */
class GovukFixturesTest {

  private static final String COMPONENTS =
      "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/";
  private static final List<String> USED =
      List.of(
          "back-link",
          "breadcrumbs",
          "button",
          "character-count",
          "checkboxes",
          "date-input",
          "details",
          "error-message",
          "error-summary",
          "fieldset",
          "file-upload",
          "hint",
          "input",
          "inset-text",
          "label",
          "notification-banner",
          "pagination",
          "radios",
          "select",
          "skip-link",
          "summary-list",
          "table",
          "textarea",
          "warning-text");
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, GovukFixturesTest.class.getClassLoader(), "org.alongside.jte");

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("fixtures")
  void a_component_writes_the_html_that_its_makers_expect(
      String component, String name, JsonNode options, String expected) {
    var out = new StringOutput();
    TEMPLATES.render(
        "govuk/" + camelCase(component) + ".jte", Fixtures.parameters(component, options), out);
    assertThat(Html.lines(out.toString())).isEqualTo(Html.lines(expected));
  }

  static Stream<Arguments> fixtures() {
    return USED.stream()
        .flatMap(
            component ->
                StreamSupport.stream(file(component).get("fixtures").spliterator(), false)
                    .map(
                        fixture ->
                            Arguments.of(
                                component,
                                fixture.get("name").asString(),
                                fixture.get("options"),
                                fixture.get("html").asString())));
  }

  private static JsonNode file(String component) {
    try (var in =
        GovukFixturesTest.class.getResourceAsStream(COMPONENTS + component + "/fixtures.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String camelCase(String component) {
    var words = component.split("-", -1);
    var name = new StringBuilder(words[0]);
    for (var word : List.of(words).subList(1, words.length)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }
}
