package org.alongside.people.web;

import java.util.stream.Stream;
import org.alongside.people.Contacts;
import org.alongside.people.Person;
import org.alongside.people.Preference;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How I want to hear, and in which language. */
@Controller
class MyLettersController {

  private final Contacts contacts;

  MyLettersController(Contacts contacts) {
    this.contacts = contacts;
  }

  @GetMapping("/{org}/me/letters")
  @Allowed(Who.SIGNED_IN)
  Page edit(Person person) {
    var contact = contacts.find(contacts.of(person.id())).orElseThrow();
    var preference = contact.stopped() ? Preference.NONE : contact.preference();
    return new MyLettersPage(preference.name(), contact.language(), Problems.none());
  }

  @PostMapping("/{org}/me/letters")
  @Allowed(Who.SIGNED_IN)
  Object update(
      @RequestParam(defaultValue = "") String preference,
      @RequestParam(defaultValue = "") String language,
      Person person,
      Organisation organisation) {
    var problems = Problems.none();
    if (Stream.of(Preference.values()).noneMatch(known -> known.name().equals(preference)))
      problems.add("preference", "people.preference.choose");
    if (Languages.ALL.stream().noneMatch(known -> known.getLanguage().equals(language)))
      problems.add("language", "people.language.choose");
    if (problems.any()) return new Invalid(new MyLettersPage(preference, language, problems));
    contacts.prefer(contacts.of(person.id()), Preference.valueOf(preference), language);
    return "redirect:/" + organisation.slug() + "/me";
  }
}
