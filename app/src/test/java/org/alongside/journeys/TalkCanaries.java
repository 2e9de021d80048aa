package org.alongside.journeys;

import java.util.ArrayList;
import java.util.List;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.Reason;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Vote;
import org.alongside.initiatives.Initiative;

/**
 * A conversation in which words stand that nobody may read but the team and who said them: a
 * statement that waits, one that was declined and one that was said better; and secrets of private
 * links, which nobody may read at all.
 */
final class TalkCanaries {

  private final InOpenTown town;
  private final List<String> secrets = new ArrayList<>();

  TalkCanaries(InOpenTown town) {
    this.town = town;
  }

  List<String> secrets() {
    return secrets;
  }

  /** Where anything of them might stand. */
  List<String> hideIn(Initiative initiative) {
    return town.cast.at(
        () -> {
          var at = town.clock.instant();
          var priya = town.cast.priya().id();
          var plan =
              new Conversations.Plan(
                  "Which lights stay on? " + Canaries.NASTY, "", true, true, null, "");
          var talk = town.conversations.prepare(initiative.id(), plan, priya, at);
          List<StatementId> in = new ArrayList<>();
          for (String words : List.of("All of them.", "Those at the door.", Canaries.NASTY))
            in.add(town.statements.propose(talk, "en", words, List.of(), priya, at));
          town.conversations.open(talk, priya, at);
          secrets.addAll(town.voting.links(talk, 2, priya, at));
          var holder = new Holder.ByLink(secrets.getFirst());
          var ballot = town.voting.ballot(talk, holder, at).id();
          town.voting.vote(ballot, in.getFirst(), Vote.AGREE, true, at);
          var waits = town.statements.add(talk, "en", "zqtalkwaits", ballot, at);
          var declined = town.statements.add(talk, "en", "zqtalkdeclined", ballot, at);
          town.statements.decline(declined, Reason.UNKIND, "zqtalknote", priya, at);
          var worse = town.statements.add(talk, "en", "zqtalkworse", ballot, at);
          town.statements.reword(worse, List.of("Better lights."), priya, at);
          town.voting.leaveOut(ballot, "zqtalkbecause", priya, at);
          String work =
              "/hospitals/initiatives/%s/conversations/%s"
                  .formatted(initiative.slug(), talk.value());
          String open = "/hospitals/conversations/" + talk.value();
          return List.of(
              work,
              work + "/links",
              work + "/ballots",
              work + "/export",
              work + "/export/comments.csv",
              work + "/statements/" + waits.value(),
              work + "/statements/" + declined.value(),
              work + "/statements/" + worse.value(),
              open,
              open + "/vote",
              open + "/report",
              open + "/statements.csv",
              "/hospitals/initiatives/%s/thread/conversation/%s"
                  .formatted(initiative.slug(), talk.value()),
              "/hospitals/initiatives/%s/thread/statement/%s"
                  .formatted(initiative.slug(), declined.value()));
        });
  }
}
