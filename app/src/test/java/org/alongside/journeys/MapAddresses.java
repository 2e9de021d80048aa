package org.alongside.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.maps.Sketch;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Vote;

/** A conversation of the town’s own, with its map drawn, and Amina on it. */
final class MapAddresses {

  static final String QUESTION = "How should we tell you your test results?";

  private static final List<String> SAID =
      List.of(
          "Say it in words I would use myself.",
          "Tell me who I can ring, and let them answer.",
          "Don’t leave it on an answering machine.",
          "I would rather read it alone at midnight than wait until Monday.",
          "Just tell me, fast.",
          "Tell me when somebody is with me.");

  static List<String> of(InOpenTown town) {
    var id = conversation(town);
    String path = path(id);
    var all = new ArrayList<String>(List.of("/hospitals/conversations"));
    for (String part :
        List.of("", "/live", "/report", "/statements.csv", "/groups.csv", "/open-data.zip"))
      all.add(path + part);
    all.add("/hospitals/initiatives/breathing/conversations/" + id.value() + "/results");
    return all;
  }

  static String path(ConversationId id) {
    return "/hospitals/conversations/" + id.value();
  }

  static ConversationId conversation(InOpenTown town) {
    return conversation(town, QUESTION);
  }

  static ConversationId conversation(InOpenTown town, String question) {
    return town.cast.at(
        () ->
            town.conversations.of(town.cast.initiative("breathing").id()).stream()
                .filter(one -> one.question().equals(question))
                .findFirst()
                .map(one -> one.id())
                .orElseGet(() -> begun(town, question)));
  }

  static BallotId hers(InOpenTown town, ConversationId id) {
    var amina = new Holder.Somebody(town.person("amina").id());
    return town.cast.at(() -> town.voting.ballot(id, amina, town.clock.instant()).id());
  }

  private static ConversationId begun(InOpenTown town, String question) {
    var at = town.clock.instant();
    var priya = town.cast.priya().id();
    var plan =
        new Conversations.Plan(
            question, "People differ about when. They agree about how.", true, true, null, "");
    var id = town.conversations.prepare(town.cast.initiative("breathing").id(), plan, priya, at);
    var said = new ArrayList<StatementId>();
    for (String words : SAID)
      said.add(town.statements.propose(id, "en", words, List.of(), priya, at));
    town.statements.translate(said.getFirst(), "cy", "Dywedwch e yn fy ngeiriau i.");
    town.conversations.open(id, priya, at);
    var amina = new Holder.Somebody(town.person("amina").id());
    var ballot = town.voting.ballot(id, amina, at).id();
    town.voting.vote(ballot, said.getFirst(), Vote.AGREE, false, at);
    Sketch.keep(town.context, id, Sketch.two(said, at), Map.of(ballot, Sketch.HERS));
    return id;
  }

  private MapAddresses() {}
}
