package org.alongside.platform.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What the makers' fixtures don't say: escaping, languages and the short ways to build a component.
 */
class ComponentsTest {

  private static final String ATTACK = "<script>alert(\"'1'\")</script>";
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ComponentsTest.class.getClassLoader(), "org.alongside.jte");

  @AfterEach
  void speak_as_before() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void what_people_wrote_is_never_taken_for_html() {
    var everywhere =
        Input.named("name")
            .label(ATTACK)
            .hint(ATTACK)
            .error(ATTACK)
            .value(ATTACK)
            .prefix(ATTACK)
            .with("data-x", ATTACK);
    assertThat(html("input", everywhere))
        .doesNotContain("<script")
        .contains("data-x=\"&lt;script>alert(&#34;&#39;1");
    var summary =
        SummaryList.blank().row(ATTACK, ATTACK, Link.to("/", ATTACK).aside(ATTACK)).titled(ATTACK);
    assertThat(html("summaryList", summary)).doesNotContain("<script");
    assertThat(
            html(
                "radios",
                Radios.named("x").legend(ATTACK).choice(ATTACK, ATTACK, ATTACK).value(ATTACK)))
        .doesNotContain("<script")
        .contains(" checked");
  }

  @Test
  void a_link_never_runs_a_script() {
    assertThat(html("backLink", BackLink.to("javascript:alert(1)"))).doesNotContain("javascript:");
  }

  @Test
  void an_attribute_must_have_a_name_of_its_own() {
    assertThatThrownBy(() -> Attributes.NONE.with("x onclick", "y"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_error_summary_leads_to_each_field_in_order() {
    var errors = new LinkedHashMap<String, String>();
    errors.put("story", "Write what happened");
    errors.put("email", "Enter an e-mail address");
    assertThat(html("errorSummary", ErrorSummary.of(errors)))
        .containsSubsequence(
            "href=\"#story\"", "Write what happened", "href=\"#email\"", "Enter an e-mail address");
  }

  @Test
  void nothing_said_is_nothing_shown() {
    var silent = Input.named("name").label("Name").hint(nothing()).error(nothing()).value(null);
    assertThat(html("input", silent)).doesNotContain("hint", "error", "value=", "aria-describedby");
  }

  @Test
  void components_speak_welsh() {
    LocaleContextHolder.setLocale(Locale.of("cy"));
    assertThat(html("backLink", BackLink.to("/"))).contains("Yn ôl");
    assertThat(html("errorMessage", ErrorMessage.of("Ysgrifennwch"))).contains("Gwall:");
    assertThat(html("characterCount", CharacterCount.named("story", 500)))
        .contains("hyd at 500 o nodau", "data-i18n.characters-under-limit.other=");
  }

  private static @Nullable String nothing() {
    return null;
  }

  private static String html(String template, Object it) {
    var out = new StringOutput();
    TEMPLATES.render("govuk/" + template + ".jte", Map.of("it", it), out);
    return out.toString();
  }
}
