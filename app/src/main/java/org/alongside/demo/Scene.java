package org.alongside.demo;

import java.time.Instant;
import java.util.function.Consumer;
import org.alongside.conversations.ConversationId;
import org.alongside.decisions.DecisionId;
import org.alongside.improvement.ChangeId;
import org.alongside.improvement.CommitmentId;
import org.alongside.improvement.NotDoneId;
import org.alongside.initiatives.InitiativeId;
import org.alongside.listening.VoiceId;
import org.alongside.people.PersonId;
import org.alongside.recruitment.OpportunityId;
import org.alongside.themes.ThemeId;

/** One organisation of the town while its story is told. */
record Scene(
    Script script,
    String organisation,
    Calendar calendar,
    Deeds deeds,
    Known<PersonId> people,
    Known<InitiativeId> initiatives,
    Known<VoiceId> voices,
    Known<ThemeId> themes,
    Known<DecisionId> decisions,
    Known<CommitmentId> promises,
    Known<ChangeId> changes,
    Known<NotDoneId> notDone,
    Known<OpportunityId> opportunities,
    Known<ConversationId> conversations) {

  static Scene of(Script script, String organisation, Calendar calendar) {
    return new Scene(
        script,
        organisation,
        calendar,
        new Deeds(),
        new Known<>(),
        new Known<>(),
        new Known<>(),
        new Known<>(),
        new Known<>(),
        new Known<>(),
        new Known<>(),
        new Known<>(),
        new Known<>(),
        new Known<>());
  }

  /** What somebody did on a day of the story. */
  void on(int day, String time, Consumer<Instant> deed) {
    deeds.add(calendar.at(day, time), deed);
  }
}
