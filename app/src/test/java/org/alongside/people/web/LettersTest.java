package org.alongside.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.Caller;
import org.alongside.InTown;
import org.alongside.people.Consents;
import org.alongside.people.ContactId;
import org.alongside.people.Contacts;
import org.alongside.people.Preference;
import org.alongside.platform.mail.Outbox;
import org.alongside.platform.trace.Ref;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

class LettersTest extends InTown {

  @Autowired private Contacts contacts;
  @Autowired private Consents consents;
  @Autowired private Outbox outbox;
  private ContactId carol;
  private String stop;
  private Caller caller;

  @BeforeEach
  void carol_has_a_letter() {
    carol = contacts.keep("carol@millbrook.example", "cy", Preference.EMAIL);
    assertThat(writeTo(carol)).isTrue();
    stop = String.valueOf(outbox.newest(1).getFirst().letter().unsubscribe());
    caller = new Caller(web);
  }

  @Test
  void looking_at_the_page_stops_nothing() {
    assertThat(caller.get(stop)).hasStatusOk();
    assertThat(writeTo(carol)).isTrue();
  }

  @Test
  void one_press_stops_letters_and_another_starts_them_again() {
    assertThat(caller.fill(stop, stop)).hasStatusOk().bodyText().contains("Letters are stopped");
    assertThat(writeTo(carol)).isFalse();
    assertThat(caller.post(stop.replace("/stop", "/start"))).hasStatusOk();
    assertThat(writeTo(carol)).isTrue();
  }

  @Test
  void a_mail_program_presses_it_for_its_reader_without_a_form_of_ours() {
    assertThat(oneClick(stop)).hasStatusOk();
    assertThat(writeTo(carol)).isFalse();
  }

  @Test
  void nothing_else_is_taken_without_a_form_of_ours() {
    assertThat(oneClick(stop.replace("/stop", "/start"))).hasStatus(403);
    assertThat(oneClick(to("/sign-in"))).hasStatus(403);
  }

  @Test
  void a_code_that_is_nobodys_stops_nobody() {
    assertThat(oneClick(to("/letters/" + UUID.randomUUID() + "/stop"))).hasStatus(404);
    assertThat(caller.get(to("/letters/nonsense/stop"))).hasStatus(404);
  }

  @Test
  void a_code_of_another_organisation_stops_nobody_here() {
    assertThat(oneClick(stop.replace(to("/"), "/" + anotherTown().slug() + "/"))).hasStatus(404);
    assertThat(writeTo(carol)).isTrue();
  }

  @Test
  void taking_back_the_agreement_to_letters_stops_them() {
    var agreed = consents.give(carol, Consents.HEAR_BACK, "on the form", now());
    consents.withdraw(carol, agreed, now());
    assertThat(writeTo(carol)).isFalse();
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult oneClick(String path) {
    return web.post()
        .uri(path)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .content("List-Unsubscribe=One-Click")
        .exchange();
  }

  private boolean writeTo(ContactId contact) {
    return contacts.write(
        contact,
        new Ref("report", UUID.randomUUID()),
        words -> new Contacts.Message("Helo", List.of("Helo"), "/", "Helo"),
        now());
  }
}
