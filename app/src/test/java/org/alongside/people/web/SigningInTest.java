package org.alongside.people.web;

import static org.alongside.Caller.body;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.stream.Stream;
import org.alongside.Caller;
import org.alongside.InTown;
import org.alongside.people.People;
import org.alongside.people.Preference;
import org.alongside.platform.mail.Outbox;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Tenancy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SigningInTest extends InTown {

  private static final String AMINA = "amina@millbrook.example";

  @Autowired private Outbox outbox;
  @Autowired private People people;
  private Caller amina;

  @BeforeEach
  void amina_is_known_here() {
    someone("Amina");
    amina = new Caller(web);
  }

  @Test
  void a_link_signs_in_once() {
    String link = ask("");
    assertThat(amina.fill(link, link)).hasStatus(302).hasRedirectedUrl(to("/"));
    assertThat(amina.get(to("/me"))).hasStatusOk().bodyText().contains("Amina");

    var somebodyElse = new Caller(web);
    assertThat(somebodyElse.get(link)).hasStatus(410);
    somebodyElse.get(to("/sign-in"));
    assertThat(somebodyElse.post(link)).hasStatus(410);
    assertThat(somebodyElse.get(to("/me"))).hasStatus(302);
  }

  @Test
  void looking_at_a_link_does_not_use_it_up() {
    String link = ask("");
    amina.get(link);
    amina.get(link);
    assertThat(amina.post(link)).hasStatus(302);
  }

  @Test
  void a_link_is_too_old_after_half_an_hour() {
    String link = ask("");
    amina.get(link);
    clock.pass(Duration.ofMinutes(31));
    assertThat(amina.post(link)).hasStatus(410).bodyText().contains("it is too old");
  }

  @Test
  void a_link_of_another_organisation_opens_nothing_here() {
    var other = anotherTown();
    String carried = ask("").replace(to("/"), "/" + other.slug() + "/");
    amina.get("/" + other.slug() + "/sign-in");
    assertThat(amina.post(carried)).hasStatus(410);
  }

  @Test
  void a_known_and_an_unknown_address_get_the_same_answer() {
    var known = amina.fill(to("/sign-in"), to("/sign-in"), "email", AMINA);
    var unknown = amina.fill(to("/sign-in"), to("/sign-in"), "email", "zoe@millbrook.example");
    assertThat(known).hasStatusOk();
    assertThat(unknown).hasStatusOk();
    assertThat(alike(body(known), AMINA)).isEqualTo(alike(body(unknown), "zoe@millbrook.example"));
  }

  @Test
  void what_is_no_address_stays_in_the_form_and_is_told() {
    assertThat(amina.fill(to("/sign-in"), to("/sign-in"), "email", "amina at home"))
        .hasStatus(422)
        .bodyText()
        .contains("govuk-error-summary", "value=\"amina at home\"", "href=\"#email\"");
  }

  @Test
  void an_eleventh_asking_in_one_minute_has_to_wait() {
    for (int i = 0; i < 10; i++)
      assertThat(amina.fill(to("/sign-in"), to("/sign-in"), "email", AMINA)).hasStatusOk();
    assertThat(amina.post(to("/sign-in"), "email", AMINA))
        .hasStatus(429)
        .bodyText()
        .contains("name=\"email\" value=\"" + AMINA + "\"");
  }

  @Test
  void after_signing_in_a_person_goes_on_where_they_were_going() {
    String link = ask(to("/voices?state=open"));
    assertThat(amina.fill(link, link)).hasRedirectedUrl(to("/voices?state=open"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example",
        "/%s/..//evil.example",
        "/%s//evil.example",
        "/%s/\\evil.example",
        "/%s/../other/me",
        "/%s/a\r\nSet-Cookie: a=b",
        "/other/me"
      })
  void but_never_out_of_this_organisation(String trap) {
    String link = ask(trap.replace("%s", town.slug()));
    assertThat(amina.fill(link, link)).hasRedirectedUrl(to("/"));
  }

  @Test
  void somebody_signed_in_here_is_a_stranger_elsewhere() {
    String link = ask("");
    amina.fill(link, link);
    Organisation other = anotherTown();
    Tenancy.within(other, () -> people.welcome("Amina", "", AMINA, "en", Preference.EMAIL, now()));
    assertThat(amina.get("/" + other.slug() + "/me")).hasStatus(302);
    assertThat(amina.get(to("/me"))).hasStatusOk();
  }

  @Test
  void signing_out_ends_the_session_for_whoever_holds_it() {
    String link = ask("");
    var opened = amina.fill(link, link);
    var session = session(opened.getResponse().getCookies());
    assertThat(session.isHttpOnly()).isTrue();
    assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");

    var thief = new Caller(web);
    thief.carry(amina.cookies());
    assertThat(thief.get(to("/me"))).hasStatusOk();

    amina.fill(to("/me"), to("/sign-out"));
    assertThat(thief.get(to("/me"))).hasStatus(302);
  }

  @Test
  void signing_in_makes_a_new_session() {
    String first = ask("");
    amina.fill(first, first);
    var before = session(amina.cookies().toArray(Cookie[]::new));
    String second = ask("");
    amina.fill(second, second);
    var after = session(amina.cookies().toArray(Cookie[]::new));
    assertThat(after.getValue()).isNotEqualTo(before.getValue());
  }

  @Test
  void over_https_the_session_is_carried_over_https_only() {
    String link = ask("");
    amina.get(link);
    var opened = amina.post("https://localhost" + link);
    var session = session(opened.getResponse().getCookies());
    assertThat(session.getSecure()).isTrue();
  }

  private String ask(String next) {
    clock.pass(Duration.ofSeconds(1));
    amina.fill(to("/sign-in"), to("/sign-in"), "email", AMINA, "next", next);
    return outbox.newest(1).getFirst().letter().link();
  }

  private static Cookie session(Cookie[] cookies) {
    return Stream.of(cookies)
        .filter(cookie -> cookie.getName().equals("alongside"))
        .findAny()
        .orElseThrow();
  }

  private static String alike(String body, String address) {
    return body.replace(address, "ADDRESS")
        .replaceAll("nonce=\"[^\"]*\"", "")
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }
}
