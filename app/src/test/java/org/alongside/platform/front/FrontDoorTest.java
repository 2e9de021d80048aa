package org.alongside.platform.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.InTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class FrontDoorTest extends InTown {

  @Test
  void no_page_stands_in_the_way_of_the_styles() {
    assertThat(web.get().uri("/alongside.css")).hasStatusOk();
    assertThat(web.get().uri("/mark.svg")).hasStatusOk();
  }

  @Test
  void an_organisation_without_its_slash_is_found_too() {
    assertThat(web.get().uri("/" + town.slug())).hasRedirectedUrl(to("/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/about", "/accessibility", "/your-words", "/talk"})
  void the_pages_of_the_foot_are_there_in_both_languages(String page) {
    assertThat(web.get().uri(to(page))).hasStatusOk().bodyText().contains("lang=\"en\"");
    assertThat(web.get().uri(to(page)).header(HttpHeaders.ACCEPT_LANGUAGE, "cy"))
        .hasStatusOk()
        .bodyText()
        .contains("lang=\"cy\"");
  }

  @Test
  void talking_to_a_person_names_where() {
    assertThat(web.get().uri(to("/talk")))
        .bodyText()
        .contains("href=\"tel:01632960123\"", "hello@millbrook.example");
  }

  @Test
  void on_a_live_site_nobody_reads_the_letters_of_others() {
    assertThat(web.get().uri("/outbox")).hasStatus(404);
  }

  @Test
  void a_live_site_that_has_an_organisation_is_not_set_up_again() {
    assertThat(web.get().uri("/set-up")).hasStatus(404);
  }

  @Test
  void robots_keep_away_from_what_is_personal() {
    assertThat(web.get().uri("/robots.txt"))
        .hasStatusOk()
        .hasContentTypeCompatibleWith(MediaType.TEXT_PLAIN)
        .bodyText()
        .contains("Disallow: /*/receipt", "Disallow: /*/sign-in", "Disallow: /outbox");
  }

  @Test
  void health_says_no_more_than_it_must() {
    assertThat(web.get().uri("/health")).hasStatusOk().bodyText().isEqualTo("alive\n");
    assertThat(web.get().uri("/health/ready")).hasStatusOk().bodyText().isEqualTo("ready\n");
  }
}
