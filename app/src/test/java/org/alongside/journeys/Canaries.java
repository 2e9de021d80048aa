package org.alongside.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.Cast;
import org.alongside.TownClock;
import org.alongside.initiatives.Initiative;
import org.alongside.listening.Audience;
import org.alongside.listening.Channel;
import org.alongside.listening.Decline;
import org.alongside.listening.Gift;
import org.alongside.listening.Moderation;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.Voices;
import org.alongside.people.Contacts;
import org.alongside.people.Preference;
import org.alongside.platform.Experience;
import org.alongside.themes.Clauses;
import org.alongside.themes.Themes;

/**
 * Voices with a word in them that stands nowhere else, for every audience and in every state; each
 * with a name, an address and answers of its own.
 */
final class Canaries {

  static final String NASTY = "<script>alert('zq')</script> \u202eright to left\u202c 🦊";

  /** A word that stands nowhere else, but by chance within the letters of a token. */
  static final Pattern WORD = Pattern.compile("(?<![A-Za-z0-9])zq[a-z]{4,}(?![A-Za-z0-9])");

  private final Cast cast;
  private final Voices voices;
  private final Moderation moderation;
  private final Contacts contacts;
  private final Themes themes;
  private final TownClock clock;
  private final List<VoiceId> hidden = new ArrayList<>();

  Canaries(
      Cast cast,
      Voices voices,
      Moderation moderation,
      Contacts contacts,
      Themes themes,
      TownClock clock) {
    this.cast = cast;
    this.voices = voices;
    this.moderation = moderation;
    this.contacts = contacts;
    this.themes = themes;
    this.clock = clock;
  }

  /** Every voice that was hidden. */
  List<VoiceId> hideIn(Initiative initiative) {
    var priya = cast.priya().id();
    VoiceId team = said(initiative, "team", Audience.TEAM);
    VoiceId group = said(initiative, "group", Audience.GROUP);
    VoiceId anonymous = said(initiative, "anonymous", Audience.ANONYMOUS);
    VoiceId named = said(initiative, "named", Audience.NAMED);
    for (VoiceId id : List.of(team, group, anonymous, named))
      does(() -> moderation.publish(id, priya, clock.instant()));
    answer(team, "team");
    answer(group, "group");
    answer(anonymous, "anonymous");
    answer(named, "named");
    hide(initiative, "paused", id -> voices.pause(id, clock.instant()));
    hide(
        initiative,
        "declined",
        id ->
            moderation.decline(
                id, Decline.NAMES_SOMEBODY, "zqdeclinedreason", priya, clock.instant()));
    hide(
        initiative,
        "rewordasked",
        id -> moderation.askToReword(id, "zqrewordaskedask", priya, clock.instant()));
    hide(initiative, "withdrawn", id -> voices.withdraw(id, clock.instant()));
    said(initiative, "unread", Audience.NAMED);
    return hidden;
  }

  /** Published, under a theme and answered before it goes: so nothing is left behind anywhere. */
  private void hide(Initiative initiative, String canary, Consumer<VoiceId> act) {
    VoiceId id = said(initiative, canary, Audience.NAMED);
    does(() -> moderation.publish(id, cast.priya().id(), clock.instant()));
    answer(id, canary);
    does(() -> act.accept(id));
  }

  private VoiceId said(Initiative initiative, String canary, Audience audience) {
    String words = "The zq%s light stayed off. %s".formatted(canary, NASTY);
    return cast.at(
        () -> {
          var contact =
              contacts.keep("zq" + canary + "mail@millbrook.example", "en", Preference.EMAIL);
          var gift =
              new Gift(
                  initiative.id(),
                  VoiceKind.STORY,
                  words,
                  "en",
                  Experience.LIVED,
                  audience,
                  "zq" + canary + "namer " + NASTY,
                  audience == Audience.ANONYMOUS ? "" : "zq" + canary + "described",
                  Channel.WEB,
                  contact,
                  null,
                  null,
                  "");
          VoiceId id = voices.give(gift, clock.instant()).voice();
          themes.mark(
              themes.name(initiative.id(), "Lights " + NASTY, cast.priya().id(), clock.instant()),
              id,
              List.of(Clauses.of(words, "en").getFirst()),
              cast.priya().id(),
              clock.instant());
          hidden.add(id);
          return id;
        });
  }

  private void answer(VoiceId id, String canary) {
    var tom = cast.tom().id();
    does(
        () ->
            moderation.reply(
                id, "zq%sopen %s".formatted(canary, NASTY), true, tom, clock.instant()));
    does(() -> moderation.reply(id, "zq%sprivate".formatted(canary), false, tom, clock.instant()));
  }

  private void does(Runnable act) {
    cast.at(
        () -> {
          act.run();
          return true;
        });
  }

  /** The words found in what somebody was shown. */
  static List<String> in(List<Answer> answers) {
    return answers.stream()
        .flatMap(answer -> Stream.of(answer.body(), answer.headers(), answer.leadsTo()))
        .flatMap(text -> WORD.matcher(text).results())
        .map(found -> found.group())
        .distinct()
        .sorted()
        .toList();
  }
}
