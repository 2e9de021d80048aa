package org.alongside.listening.web;

import java.util.Optional;
import org.alongside.listening.HearBack;
import org.alongside.people.Contacts;
import org.alongside.people.Person;
import org.alongside.platform.errors.Problems;

/**
 * How to hear back: {@code email}, {@code account} of somebody who is signed in, or {@code code}.
 */
public record HearBackForm(String how, String email) {

  static final HearBackForm BLANK = new HearBackForm("", "");

  public HearBackForm {
    how = Chosen.text(how);
    email = Chosen.text(email);
  }

  Problems problems(Optional<Person> person) {
    return switch (how) {
      case "code" -> Problems.none();
      case "account" ->
          person.isPresent() ? Problems.none() : Problems.none().add("how", "listening.how-needed");
      case "email" ->
          Contacts.isAddress(email)
              ? Problems.none()
              : Problems.none().add("email", "listening.email-needed");
      default -> Problems.none().add("how", "listening.how-needed");
    };
  }

  HearBack wish(Optional<Person> person, String language) {
    return switch (how) {
      case "email" -> new HearBack.ByEmail(email, language);
      case "account" -> new HearBack.ByAccount(person.orElseThrow().id());
      default -> new HearBack.ByCode();
    };
  }
}
