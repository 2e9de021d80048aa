package org.alongside.listening.web;

import java.util.List;
import java.util.Optional;
import org.alongside.listening.ReceiptCode;
import org.alongside.listening.Voices;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From the four words to the receipt; for somebody signed in, from their own voices too. */
@Controller
class FindReceiptController {

  private static final int BEGINNING = 80;

  private final Voices voices;

  FindReceiptController(Voices voices) {
    this.voices = voices;
  }

  @GetMapping("/{org}/receipt")
  @Allowed(Who.ANYONE)
  Page blank(Optional<Person> person, Words words) {
    return new FindReceiptPage("", mine(person, words), Problems.none());
  }

  @PostMapping("/{org}/receipt")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 10)
  Object show(
      @RequestParam(defaultValue = "") String code,
      Optional<Person> person,
      Organisation organisation,
      Words words) {
    var typed = new ReceiptCode(code);
    if (voices.find(typed).isPresent())
      return "redirect:/%s/receipt/%s".formatted(organisation.slug(), typed.words());
    var problems =
        Problems.none()
            .require("code", code, "listening.code-needed")
            .add("code", "listening.code-unknown");
    return new Invalid(new FindReceiptPage(code, mine(person, words), problems));
  }

  private List<FindReceiptPage.Mine> mine(Optional<Person> person, Words words) {
    return person.stream()
        .flatMap(giver -> voices.givenBy(giver.id()).stream())
        .map(
            voice ->
                new FindReceiptPage.Mine(
                    words.date(voice.givenAt()),
                    beginning(voice.words()),
                    "/receipt/" + voices.codeOf(voice.id()).words()))
        .toList();
  }

  private static String beginning(String words) {
    if (words.length() <= BEGINNING) return words;
    return words
            .codePoints()
            .limit(BEGINNING)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        + "…";
  }
}
