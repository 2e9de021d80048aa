package org.alongside.accountability.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accountability.Chain;
import org.alongside.accountability.Loops;
import org.alongside.accountability.Owed;
import org.alongside.accountability.Receipts;
import org.alongside.accountability.Report;
import org.alongside.accountability.Reports;
import org.alongside.accountability.Stories;
import org.alongside.accountability.Story;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Member;
import org.alongside.initiatives.Memberships;
import org.alongside.listening.Handling;
import org.alongside.listening.Heard;
import org.alongside.listening.Moderation;
import org.alongside.listening.ReceiptCode;
import org.alongside.listening.Reply;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.Voices;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that one giver's receipt shows. */
@Component
@Transactional(readOnly = true)
class ReceiptQueries {

  private final Initiatives initiatives;
  private final Memberships memberships;
  private final Stories stories;
  private final Voices voices;
  private final Moderation moderation;
  private final Receipts receipts;
  private final Reports reports;
  private final Loops loops;
  private final Names names;
  private final People people;

  ReceiptQueries(
      Initiatives initiatives,
      Memberships memberships,
      Stories stories,
      Voices voices,
      Moderation moderation,
      Receipts receipts,
      Reports reports,
      Loops loops,
      Names names,
      People people) {
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.stories = stories;
    this.voices = voices;
    this.moderation = moderation;
    this.receipts = receipts;
    this.reports = reports;
    this.loops = loops;
    this.names = names;
    this.people = people;
  }

  ReceiptPage of(Voice voice, ReceiptCode code, Words words) {
    var initiative = initiatives.get(voice.initiative());
    Story story = stories.of(initiative);
    var chain = Chain.through(Ref.of("voice", voice.id()), story.links());
    Story came = story.along(chain, chain.notDone());
    List<Handling> handlings = voices.stepsOf(voice.id());
    List<Reply> replies =
        moderation.repliesTo(List.of(voice.id())).getOrDefault(voice.id(), List.of());
    var owed = owed(voice, story, came, words);
    Set<PersonId> others =
        owed.stream().flatMap(one -> one.by().stream()).collect(Collectors.toSet());
    replies.forEach(reply -> others.add(reply.by()));
    handlings.forEach(
        step -> {
          if (step.by() != null) others.add(step.by());
        });
    var beside = beside(came);
    return new ReceiptView(
            voice,
            came,
            handlings,
            replies,
            receipts.tellingsOf(voice.id()),
            owed,
            beside,
            loops.toldIn(initiative.id()),
            moderation.verdictOf(voice.id()),
            names.of(story, others),
            words)
        .page(code);
  }

  private List<Owed> owed(Voice voice, Story story, Story came, Words words) {
    boolean told = !came.reports().isEmpty();
    var pledge = story.initiative().pledge();
    var given = LocalDate.ofInstant(voice.givenAt(), words.clock().getZone());
    return Owed.to(
        new Owed.Standing(
            voice.state(),
            voice.answeredAt() != null,
            told,
            team(story),
            pledge == null ? null : Owed.workingDays(given, pledge.answerWithinDays()),
            tellers(story, came)),
        came);
  }

  private List<PersonId> team(Story story) {
    var members = memberships.of(story.initiative().id()).stream().map(Member::person).toList();
    Map<PersonId, Person> named = people.named(members);
    return members.stream().filter(id -> named.containsKey(id) && named.get(id).team()).toList();
  }

  /** Those who began to write what isn't published yet. */
  private List<PersonId> tellers(Story story, Story came) {
    var here = came.things();
    return reports.of(story.initiative().id()).stream()
        .filter(report -> !report.published())
        .filter(report -> report.covers().stream().anyMatch(here::contains))
        .flatMap(report -> report.authors().stream())
        .map(Report.Author::person)
        .distinct()
        .toList();
  }

  private Map<UUID, List<Heard>> beside(Story came) {
    List<VoiceId> all = new ArrayList<>();
    came.themes()
        .forEach(
            theme ->
                came.voicesOf(Ref.of("theme", theme.id())).forEach(id -> all.add(new VoiceId(id))));
    Map<UUID, Heard> heard =
        voices.heard(all).stream().collect(Collectors.toMap(one -> one.id().value(), one -> one));
    return came.themes().stream()
        .collect(
            Collectors.toMap(
                theme -> theme.id().value(),
                theme ->
                    came.voicesOf(Ref.of("theme", theme.id())).stream()
                        .map(heard::get)
                        .filter(one -> one != null && !one.withdrawn())
                        .toList()));
  }
}
