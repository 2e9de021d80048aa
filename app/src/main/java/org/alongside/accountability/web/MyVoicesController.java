package org.alongside.accountability.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.accountability.Loops;
import org.alongside.accountability.Quotes;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.Initiatives;
import org.alongside.listening.Voice;
import org.alongside.listening.Voices;
import org.alongside.people.Person;
import org.alongside.platform.Experience;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Somebody who signed in finds what they gave without any code. */
@Controller
class MyVoicesController {

  private final Voices voices;
  private final Initiatives initiatives;
  private final Loops loops;

  MyVoicesController(Voices voices, Initiatives initiatives, Loops loops) {
    this.voices = voices;
    this.initiatives = initiatives;
    this.loops = loops;
  }

  @GetMapping("/{org}/me/voices")
  @Allowed(Who.SIGNED_IN)
  Page list(Person person, Words words) {
    Map<InitiativeId, String> titles =
        initiatives.all().stream().collect(Collectors.toMap(Initiative::id, Initiative::title));
    return new MyVoicesPage(
        voices.givenBy(person.id()).stream()
            .map(voice -> mine(voice, titles.getOrDefault(voice.initiative(), ""), words))
            .toList());
  }

  private MyVoicesPage.Mine mine(Voice voice, String initiative, Words words) {
    return new MyVoicesPage.Mine(
        voices.codeOf(voice.id()).words(),
        words.date(voice.givenAt()),
        initiative,
        voice.language(),
        Quotes.words(voice.words(), List.of(), Locale.forLanguageTag(voice.language())),
        voice.experience() == Experience.LEARNT,
        words.say(
            loops.isClosed(voice.id())
                ? "accountability.mine.closed"
                : "accountability.mine.open"));
  }
}
