package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alongside.initiatives.Initiative;
import org.alongside.listening.Audience;
import org.alongside.listening.Channel;
import org.alongside.listening.Decline;
import org.alongside.listening.Gift;
import org.alongside.listening.Moderation;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceKind;
import org.alongside.people.Contacts;
import org.alongside.people.Preference;
import org.alongside.platform.Experience;
import org.alongside.themes.Clauses;
import org.alongside.themes.Themes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Canary words are hidden in the town; then every page, feed and letter is read for them. */
class NothingLeaksTest extends InOpenTown {

  private static final String NASTY = "<script>alert('zq')</script> \u202eright to left\u202c 🦊";
  private static final String SLUG = "outpatients";

  private static final List<VoiceId> HIDDEN = new ArrayList<>();
  private static final Map<Visitor, List<Answer>> READ = new HashMap<>();

  @Autowired private Moderation moderation;
  @Autowired private Contacts contacts;
  @Autowired private Themes themes;

  @BeforeEach
  void hide() {
    if (HIDDEN.isEmpty()) hideIn(cast.initiative(SLUG));
  }

  @Test
  void somebody_passing_by_reads_only_what_was_given_to_everyone() {
    var found = read(anybody());
    assertThat(canariesIn(found))
        .containsOnly("zqanonymous", "zqnamed", "zqnamednamer", "zqanonymousopen", "zqnamedopen");
  }

  @Test
  void somebody_of_another_organisation_reads_no_more() {
    var found = read(as("carers", "fatima"));
    assertThat(canariesIn(found))
        .containsOnly("zqanonymous", "zqnamed", "zqnamednamer", "zqanonymousopen", "zqnamedopen");
  }

  @Test
  void a_member_reads_what_was_given_to_the_group_too_and_never_who_gave_it() {
    var found = read(as("hospitals", "amina"));
    assertThat(canariesIn(found))
        .contains("zqgroup")
        .isSubsetOf(
            "zqgroup",
            "zqgroupopen",
            "zqanonymous",
            "zqanonymousopen",
            "zqnamed",
            "zqnamednamer",
            "zqnamedopen");
  }

  @Test
  void the_team_reads_no_address_no_receipt_and_nothing_that_was_taken_back() {
    var found = canariesIn(read(as("hospitals", "tom")));
    assertThat(found).contains("zqteam", "zqgroup", "zqpaused");
    assertThat(found)
        .doesNotContain("zqwithdrawn", "zqwithdrawnnamer", "zqwithdrawnopen")
        .noneMatch(canary -> canary.endsWith("mail"));
  }

  @Test
  void letters_to_others_tell_nothing() {
    assertThat(
            cast.at(() -> outbox.newest(5000)).stream()
                .map(kept -> kept.letter())
                .filter(letter -> !letter.to().startsWith("zq"))
                .filter(letter -> letter.toString().contains("zq")))
        .isEmpty();
  }

  @Test
  void what_looks_like_a_program_is_only_shown() {
    for (Visitor reader : List.of(anybody(), as("hospitals", "amina"), as("hospitals", "tom")))
      assertThat(read(reader))
          .filteredOn(answer -> answer.body().contains("<script>alert('zq')"))
          .isEmpty();
  }

  private void hideIn(Initiative initiative) {
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
          HIDDEN.add(id);
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

  /** Pages that this reader is led to, those that no link leads to, and those of each canary. */
  private List<Answer> read(Visitor reader) {
    return READ.computeIfAbsent(
        reader, _ -> new Walk(reader, routes(), 12).from(starts()).answers());
  }

  private List<String> starts() {
    var starts = new ArrayList<>(Addresses.of(this));
    // It shows all letters to everybody, as it says, and with them the way to every receipt.
    starts.remove("/outbox");
    for (VoiceId id : HIDDEN) {
      String initiative = "/hospitals/initiatives/" + SLUG;
      starts.add("/hospitals/voices/" + id.value());
      starts.add(initiative + "/voices/" + id.value());
      starts.add(initiative + "/voices/" + id.value() + "/pieces/new");
      starts.add(initiative + "/thread/voice/" + id.value());
    }
    return starts;
  }

  private static List<String> canariesIn(List<Answer> answers) {
    return answers.stream()
        .flatMap(answer -> Stream.of(answer.body(), answer.headers(), answer.leadsTo()))
        .flatMap(text -> java.util.regex.Pattern.compile("zq[a-z]{4,}").matcher(text).results())
        .map(found -> found.group())
        .distinct()
        .sorted()
        .toList();
  }
}
