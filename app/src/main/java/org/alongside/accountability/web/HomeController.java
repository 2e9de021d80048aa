package org.alongside.accountability.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.accountability.Loops;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.listening.Voices;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.Hero;
import org.alongside.platform.pictures.Knot;
import org.alongside.platform.pictures.Quote;
import org.alongside.platform.pictures.Sign;
import org.alongside.platform.pictures.TallHero;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of an organisation: what this place is, what I can say, what changed. */
@Controller
class HomeController {

  private final Board board;
  private final Initiatives initiatives;
  private final Loops loops;
  private final Voices voices;

  HomeController(Board board, Initiatives initiatives, Loops loops, Voices voices) {
    this.board = board;
    this.initiatives = initiatives;
    this.loops = loops;
    this.voices = voices;
  }

  @GetMapping("/{org}/")
  @Allowed(Who.ANYONE)
  Page show(Organisation organisation, Words words) {
    List<Quote> quotes =
        voices.shortOnes(5).stream()
            .map(voice -> new Quote(voice.experience(), "“" + voice.words().strip() + "”"))
            .toList();
    return new HomePage(
        organisation.about(),
        hero(quotes, words),
        tallHero(quotes.stream().limit(4).toList(), words),
        board.newest(3, words),
        initiatives.all().stream().map(initiative -> work(initiative, words)).toList(),
        Waiting.of(loops.ofAll(), words),
        organisation.phone() == null ? "" : Objects.requireNonNull(organisation.phone()));
  }

  private static HomePage.Work work(Initiative initiative, Words words) {
    return new HomePage.Work(
        "/initiatives/" + initiative.slug(),
        initiative.title(),
        initiative.aim(),
        initiative.stage().line(words),
        initiative.listens());
  }

  private static @org.jspecify.annotations.Nullable Hero hero(List<Quote> quotes, Words words) {
    return quotes.size() < 3
        ? null
        : new Hero(
            quotes,
            words.say("reports.hero.heard"),
            knots(words),
            words.say("reports.hero"),
            false);
  }

  private static @org.jspecify.annotations.Nullable TallHero tallHero(
      List<Quote> quotes, Words words) {
    return quotes.size() < 3
        ? null
        : new TallHero(
            quotes,
            words.say("reports.hero.heard"),
            knots(words),
            words.say("reports.hero"),
            false);
  }

  private static List<Knot> knots(Words words) {
    return Stream.of(Sign.DECISION, Sign.CHANGE, Sign.TOLD)
        .map(sign -> new Knot(sign, words.say("reports.hero", sign), ""))
        .toList();
  }
}
