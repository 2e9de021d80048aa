package org.alongside.accountability;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Option;
import org.alongside.decisions.Outcome;
import org.alongside.decisions.Stance;
import org.alongside.improvement.ChangeId;
import org.alongside.improvement.Changes;
import org.alongside.improvement.CommitmentId;
import org.alongside.improvement.Commitments;
import org.alongside.listening.VoiceId;
import org.alongside.platform.trace.Ref;
import org.alongside.themes.ThemeId;
import org.alongside.themes.Themes;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes of the voices about outpatients, step by step, as far as a test tells it. */
public abstract class InStory extends InOutpatients {

  @Autowired protected Themes themes;
  @Autowired protected Decisions decisions;
  @Autowired protected Commitments commitments;
  @Autowired protected Changes changes;
  @Autowired protected Reports reports;

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
