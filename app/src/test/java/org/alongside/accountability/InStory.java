package org.alongside.accountability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.InTown;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Option;
import org.alongside.decisions.Outcome;
import org.alongside.decisions.Stance;
import org.alongside.improvement.ChangeId;
import org.alongside.improvement.Changes;
import org.alongside.improvement.CommitmentId;
import org.alongside.improvement.Commitments;
import org.alongside.initiatives.Framing;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Level;
import org.alongside.initiatives.Memberships;
import org.alongside.initiatives.Pledge;
import org.alongside.initiatives.Way;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.listening.Audience;
import org.alongside.listening.Channel;
import org.alongside.listening.Gift;
import org.alongside.listening.Given;
import org.alongside.listening.Moderation;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.Voices;
import org.alongside.people.Contacts;
import org.alongside.people.Person;
import org.alongside.people.Preference;
import org.alongside.people.Role;
import org.alongside.platform.Experience;
import org.alongside.platform.trace.Ref;
import org.alongside.themes.ThemeId;
import org.alongside.themes.Themes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The way to children’s outpatients, step by step, as far as a test tells it. */
public abstract class InStory extends InTown {

  @Autowired protected Initiatives initiatives;
  @Autowired protected Memberships memberships;
  @Autowired protected Voices voices;
  @Autowired protected Moderation moderation;
  @Autowired protected Themes themes;
  @Autowired protected Decisions decisions;
  @Autowired protected Commitments commitments;
  @Autowired protected Changes changes;
  @Autowired protected Reports reports;
  @Autowired private Contacts contacts;

  protected Person priya;
  protected Person carol;
  protected Person mei;
  protected Initiative outpatients;

  @BeforeEach
  void begin() {
    clock.set(Instant.parse("2026-01-06T10:00:00Z"));
    priya = someone("Priya Nair", Role.FACILITATOR, Role.MODERATOR);
    carol = someone("Carol Brennan");
    mei = someone("Dr Mei Lee", Role.SPONSOR);
    var framing =
        new Framing(List.of("The signs"), List.of(), List.of(), List.of(), List.of(), List.of());
    var id =
        initiatives.begin(
            new Initiatives.Beginning(
                "outpatients",
                "The way to children’s outpatients",
                "Every child finds the door.",
                Level.LOCAL,
                framing,
                new Way(WayOfWorking.CO_DESIGN, "They know the way.", true),
                "",
                ""),
            priya.id(),
            now());
    memberships.join(id, priya.id(), Experience.LEARNT, now());
    memberships.join(id, carol.id(), Experience.LIVED, now());
    memberships.join(id, mei.id(), Experience.LEARNT, now());
    initiatives.pledge(id, new Pledge(mei.id(), "I answer each of you.", 10, now()));
    outpatients = initiatives.get(id);
  }

  protected Given says(String words, Experience experience, Audience audience) {
    return says(words, "en", experience, audience, null);
  }

  protected Given says(
      String words,
      String language,
      Experience experience,
      Audience audience,
      @Nullable String email) {
    clock.pass(Duration.ofHours(5));
    var contact = email == null ? null : contacts.keep(email, language, Preference.EMAIL);
    return voices.give(
        new Gift(
            outpatients.id(),
            VoiceKind.STORY,
            words,
            language,
            experience,
            audience,
            "Amina",
            Channel.WEB,
            contact,
            null,
            null,
            ""),
        now());
  }

  /** The team reads it and shows it to those whom its giver chose. */
  protected VoiceId shown(Given given) {
    moderation.publish(given.voice(), priya.id(), now());
    return given.voice();
  }

  protected ThemeId theme(String name, List<VoiceId> from) {
    clock.pass(Duration.ofDays(20));
    ThemeId theme = themes.name(outpatients.id(), name, carol.id(), now());
    for (VoiceId voice : from)
      themes.mark(theme, voice, 0, voices.get(voice).words().length(), priya.id(), now());
    return theme;
  }

  protected DecisionId put(ThemeId... from) {
    clock.pass(Duration.ofDays(7));
    List<Ref> evidence = new ArrayList<>();
    for (ThemeId theme : from) evidence.add(Ref.of("theme", theme));
    return decisions.put(
        new Decisions.Question(
            outpatients.id(),
            "What shows the way?",
            List.of(Option.of("Signs"), Option.of("A person")),
            evidence),
        priya.id(),
        now());
  }

  protected DecisionId decided(String what, ThemeId... from) {
    DecisionId id = put(from);
    decisions.take(id, carol.id(), Stance.AGREE, "", now());
    decisions.take(id, priya.id(), Stance.AGREE, "", now());
    decisions.take(id, mei.id(), Stance.DISAGREE, "A person is better.", now());
    decisions.record(
        id,
        new Outcome(what, "Children can follow it.", carol.id(), now()),
        decisions.get(id).version());
    return id;
  }

  protected CommitmentId promised(DecisionId from) {
    clock.pass(Duration.ofDays(7));
    return commitments.promise(
        outpatients.id(),
        Ref.of("decision", from),
        "New signs will be up before the school holidays.",
        mei.id(),
        LocalDate.of(2026, 7, 20),
        mei.id(),
        now());
  }

  protected ChangeId done(CommitmentId promise) {
    clock.pass(Duration.ofDays(60));
    commitments.keep(promise, "", mei.id(), now());
    return changes.deliver(
        new Changes.Delivery(
            outpatients.id(),
            Ref.of("commitment", promise),
            "Fox footprints, from the ticket machine to the right door",
            "Children from Bridge Street School drew the footprints.\n\nThe first try was too low.",
            "164 of 180 families found it without help. That is 9 in 10.",
            null),
        mei.id(),
        now());
  }

  protected ReportId told(Ref... of) {
    clock.pass(Duration.ofDays(100));
    ReportId report =
        reports.write(
            outpatients.id(),
            "You can find the door",
            "There are foxes.",
            List.of(of),
            carol.id(),
            now());
    reports.sign(report, mei.id(), now());
    reports.publish(report, carol.id(), now());
    return report;
  }
}
