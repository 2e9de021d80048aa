package org.alongside.recruitment.web;

import java.util.Optional;
import org.alongside.people.Contacts;
import org.alongside.people.Person;
import org.alongside.people.Telephones;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.recruitment.Joining.Reach;

/**
 * How to reach somebody.
 *
 * @param who whose it is, first part of the names of the fields: {@code mine} or {@code theirs}
 */
public record ReachForm(String who, String how, String email, String phone) {

  /** It stays as it is. */
  static final String NOW = "now";

  boolean now() {
    return how.equals(NOW);
  }

  static ReachForm blank(String who) {
    return new ReachForm(who, "", "", "");
  }

  static ReachForm of(Typed typed, String who) {
    return new ReachForm(
        who, typed.in(who + "-how"), typed.in(who + "-email"), typed.in(who + "-phone"));
  }

  void check(Problems problems, boolean mayUseAccount) {
    switch (how) {
      case "code" -> {}
      case "account" -> {
        if (!mayUseAccount) problems.add(who + "-how", "recruitment.reach-needed" + theirs());
      }
      case "email" -> {
        if (!Contacts.isAddress(email))
          problems.add(who + "-email", "recruitment.email-needed" + theirs());
      }
      case "phone" -> {
        if (!Telephones.isNumber(phone))
          problems.add(
              who + "-phone",
              theirs().isEmpty() ? "people.number" : "recruitment.number-needed.theirs");
      }
      default -> problems.add(who + "-how", "recruitment.reach-needed" + theirs());
    }
  }

  private String theirs() {
    return who.equals("mine") ? "" : ".theirs";
  }

  Reach reach(Optional<Person> person, String language) {
    return switch (how) {
      case "email" -> new Reach.ByEmail(email, language);
      case "phone" -> new Reach.ByPhone(phone, language);
      case "account" -> new Reach.ByAccount(person.orElseThrow().id());
      default -> new Reach.ByCode(language);
    };
  }
}
