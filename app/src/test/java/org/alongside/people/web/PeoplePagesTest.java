package org.alongside.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.InTown;
import org.alongside.people.Consents;
import org.alongside.people.Contacts;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.alongside.platform.mail.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PeoplePagesTest extends InTown {

  @Autowired private People people;
  @Autowired private Contacts contacts;
  @Autowired private Consents consents;
  @Autowired private Outbox outbox;
  private Person priya;
  private Person amina;

  @BeforeEach
  void an_administrator_and_a_member() {
    priya = someone("Priya Nair", Role.ADMINISTRATOR);
    amina = someone("Amina");
  }

  @Test
  void the_list_of_people_is_for_administrators() {
    assertThat(get("/people", priya)).hasStatusOk().bodyText().contains("Amina", "Priya Nair");
    assertThat(get("/people", amina)).hasStatus(403);
  }

  @Test
  void somebody_is_welcomed_once_and_told_how_to_come_in() {
    assertThat(welcome("Ben Ward", "ben@millbrook.example")).hasStatus(302);
    assertThat(outbox.newest(1).getFirst().letter().subject())
        .isEqualTo("Welcome to " + town.name());
    assertThat(welcome("Ben Ward", "BEN@millbrook.example"))
        .hasStatus(422)
        .bodyText()
        .contains("is here already", "value=\"Ben Ward\"");
  }

  @Test
  void parts_are_given_and_taken() {
    String saved = roles(amina, "FACILITATOR", "SPONSOR").getResponse().getRedirectedUrl();
    assertThat(web.get().uri(String.valueOf(saved)).with(as(priya)))
        .bodyText()
        .contains("Saved.", "can do this from now on");
    assertThat(people.get(amina.id()).roles())
        .containsExactlyInAnyOrder(Role.MEMBER, Role.FACILITATOR, Role.SPONSOR);
    assertThat(roles(amina, "SPONSOR")).hasStatus(302);
    assertThat(people.get(amina.id()).roles()).containsExactlyInAnyOrder(Role.MEMBER, Role.SPONSOR);
  }

  @Test
  void the_last_administrator_stays() {
    assertThat(roles(priya, "FACILITATOR"))
        .hasStatus(422)
        .bodyText()
        .contains("This is the last administrator");
    assertThat(people.get(priya.id()).is(Role.ADMINISTRATOR)).isTrue();
    roles(amina, "ADMINISTRATOR");
    assertThat(roles(priya, "MEMBER")).hasStatus(302);
    assertThat(people.get(priya.id()).is(Role.ADMINISTRATOR)).isFalse();
  }

  @Test
  void a_person_changes_their_name_and_keeps_what_they_typed_when_it_is_wrong() {
    assertThat(post("/me/name", amina, "name", "", "about", "mother, works nights"))
        .hasStatus(422)
        .bodyText()
        .contains("value=\"mother, works nights\"");
    assertThat(post("/me/name", amina, "name", "Amina <b>K</b>", "about", "mother")).hasStatus(302);
    assertThat(get("/me", amina))
        .bodyText()
        .contains("Amina &lt;b&gt;K&lt;/b&gt;")
        .contains("mother");
  }

  @Test
  void a_person_chooses_how_to_hear_and_in_which_language() {
    assertThat(post("/me/letters", amina, "preference", "SHOUT", "language", "xx")).hasStatus(422);
    assertThat(post("/me/letters", amina, "preference", "NONE", "language", "cy")).hasStatus(302);
    var contact = contacts.find(contacts.of(amina.id())).orElseThrow();
    assertThat(contact.reachable()).isFalse();
    assertThat(contact.language()).isEqualTo("cy");
  }

  @Test
  void what_somebody_agreed_to_is_shown_and_can_be_taken_back_by_nobody_else() {
    var agreed = consents.give(contacts.of(amina.id()), Consents.HEAR_BACK, "By phone.", now());
    String back = "/me/consents/" + agreed.value() + "/withdrawal";
    assertThat(get("/me", amina)).bodyText().contains("what came of your words", "By phone.");

    post(back, priya);
    assertThat(get("/me", amina)).bodyText().contains("Take this back");
    post(back, amina);
    assertThat(get("/me", amina)).bodyText().contains("You took this back on");
  }

  private MvcTestResult welcome(String name, String email) {
    return post("/people", priya, "name", name, "email", email);
  }

  private MvcTestResult roles(Person person, String... roles) {
    return web.post()
        .uri(to("/people/" + person.id().value() + "/roles"))
        .param("roles", roles)
        .with(as(priya))
        .exchange();
  }

  private MvcTestResult get(String path, Person person) {
    return web.get().uri(to(path)).with(as(person)).exchange();
  }

  private MvcTestResult post(String path, Person person, String... namesAndValues) {
    var form = web.post().uri(to(path)).with(as(person));
    for (int i = 0; i < namesAndValues.length; i += 2)
      form = form.param(namesAndValues[i], namesAndValues[i + 1]);
    return form.exchange();
  }
}
