package org.alongside.platform.front;

import static org.alongside.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.Caller;
import org.alongside.people.People;
import org.alongside.people.Role;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An empty place, where nobody has been yet. */
@SpringBootTest(properties = "alongside.mode=empty")
@AutoConfigureMockMvc
class SetUpTest {

  @Autowired private MockMvcTester web;
  @Autowired private Organisations organisations;
  @Autowired private People people;

  @Test
  void four_answers_found_an_organisation_once() {
    var ruth = new Caller(web);
    assertThat(ruth.get("/")).hasRedirectedUrl("/set-up");
    assertThat(ruth.fill("/set-up", "/set-up", "name", " ")).hasStatus(422);
    assertThat(ruth.post("/set-up", "name", "Canolfan Iechyd Tŷ’r Bryn"))
        .hasStatusOk()
        .bodyText()
        .contains("value=\"canolfan-iechyd-ty-r-bryn\"");

    String[] wrong = answers("Outbox!", "", "nowhere");
    assertThat(body(ruth.post("/set-up/organisation", wrong)))
        .contains("href=\"#slug\"", "href=\"#person\"", "href=\"#email\"", "value=\"Outbox!\"");

    assertThat(ruth.post("/set-up/organisation", answers("bryn", "Ruth", "ruth@bryn.example")))
        .hasRedirectedUrl("/bryn/");
    assertThat(ruth.get("/bryn/people")).hasStatusOk();
    assertThat(ruth.get("/")).hasRedirectedUrl("/bryn/");

    var founded = organisations.bySlug("bryn").orElseThrow();
    assertThat(Tenancy.within(founded, people::all).getFirst().roles())
        .contains(Role.ADMINISTRATOR, Role.FACILITATOR, Role.MODERATOR);

    assertThat(ruth.get("/outbox")).bodyText().contains("Your link to sign in", "ruth@bryn");

    var late = new Caller(web);
    assertThat(late.get("/set-up")).hasStatus(404);
    late.get("/bryn/sign-in");
    assertThat(late.post("/set-up/organisation", answers("other", "Eve", "eve@evil.example")))
        .hasStatus(404);
    assertThat(organisations.all()).hasSize(1);
  }

  private static String[] answers(String slug, String person, String email) {
    return new String[] {
      "name", "Canolfan Iechyd Tŷ’r Bryn", "slug", slug, "person", person, "email", email
    };
  }
}
