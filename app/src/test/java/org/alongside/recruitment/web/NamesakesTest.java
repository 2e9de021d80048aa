package org.alongside.recruitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.recruitment.Application;
import org.alongside.recruitment.ApplicationId;
import org.alongside.recruitment.Joining.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever keeps only a code may come twice; the team sees it, asks, and takes one off. */
class NamesakesTest extends AtTheDoor {

  private ApplicationId first;
  private ApplicationId second;

  @BeforeEach
  void twice() {
    first = silent("Mary Jane");
    second = silent("mary-jane");
    silent("Joe");
  }

  @Test
  void the_team_sees_two_of_one_name_and_takes_one_off_which_its_code_says() {
    assertThat(body(priya("")).split("Is it one person", -1)).hasSize(3);
    assertThat(body(priya("/" + first.value()))).contains("mary-jane", "take this entry off");
    String code = applications.get(second).code().words();
    assertThat(sends(second)).hasStatus3xxRedirection();
    assertThat(applications.of(twelve))
        .extracting(Application::name)
        .containsExactly("Mary Jane", "Joe");
    assertThat(body(priya(""))).doesNotContain("Is it one person");
    assertThat(body(maureen.get(to("/take-part/mine/" + code))))
        .contains("stood on the list twice");
  }

  @Test
  void whoever_stands_once_is_taken_off_by_nobody_but_themselves() {
    sends(second);
    assertThat(sends(first)).hasStatus(409);
    assertThat(applications.of(twelve)).hasSize(2);
  }

  @Test
  void nobody_chooses_between_sealed_tickets() {
    opportunities.seal(twelve, priya.id(), now());
    assertThat(body(priya("/" + first.value()))).doesNotContain("take this entry off");
    assertThat(sends(first)).hasStatus(409);
    assertThat(applications.of(twelve)).hasSize(3);
  }

  private ApplicationId silent(String name) {
    return applications.apply(twelve, joining(name, new Reach.ByCode("en")), null, now()).id();
  }

  private MvcTestResult priya(String path) {
    return web.get().uri(to(list() + path)).with(as(priya)).exchange();
  }

  private MvcTestResult sends(ApplicationId id) {
    return web.post().uri(to(list() + "/" + id.value() + "/twin")).with(as(priya)).exchange();
  }

  private String list() {
    return "/initiatives/outpatients/opportunities/" + twelve.value() + "/applicants";
  }
}
