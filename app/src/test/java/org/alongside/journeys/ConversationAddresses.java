package org.alongside.journeys;

import java.util.ArrayList;
import java.util.List;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Vote;

/** Addresses of a conversation in which Amina has voted twice and added what is missing. */
final class ConversationAddresses {

  private static final String QUESTION = "How should you hear about your bed?";

  static List<String> of(InOpenTown town) {
    var conversation = conversation(town);
    String path = path(conversation);
    var all = new ArrayList<String>();
    for (String part : List.of("", "/vote", "/mine", "/add", "/experience")) all.add(path + part);
    var statement = town.cast.at(() -> town.statements.of(conversation)).getFirst();
    all.add(path + "/vote?statement=" + statement.id().value());
    all.add(path + "/with/" + link(town, conversation));
    return all;
  }

  static String path(ConversationId conversation) {
    return "/hospitals/conversations/" + conversation.value();
  }

  static String link(InOpenTown town, ConversationId conversation) {
    return town.cast.at(
        () ->
            town.voting
                .links(conversation, 1, town.cast.priya().id(), town.clock.instant())
                .getFirst());
  }

  static ConversationId conversation(InOpenTown town) {
    var initiative = town.cast.initiative("breathing").id();
    return town.cast.at(() -> town.conversations.of(initiative)).stream()
        .filter(one -> one.question().equals(QUESTION))
        .findFirst()
        .map(one -> one.id())
        .orElseGet(() -> town.cast.at(() -> begun(town)));
  }

  private static ConversationId begun(InOpenTown town) {
    var at = town.clock.instant();
    var id = open(town, QUESTION, List.of("Ring me.", "Write to me.", "Tell my daughter.", "Ask."));
    var amina = new Holder.Somebody(town.person("amina").id());
    var ballot = town.voting.ballot(id, amina, at).id();
    for (var statement : town.statements.of(id).subList(0, 2))
      town.voting.vote(ballot, statement.id(), Vote.AGREE, true, at);
    town.statements.add(id, "en", "Tell me in Somali.", ballot, at);
    return id;
  }

  /** A conversation that takes votes, with these statements of the team. */
  static ConversationId open(InOpenTown town, String question, List<String> statements) {
    var at = town.clock.instant();
    var priya = town.cast.priya().id();
    var initiative = town.cast.initiative("breathing").id();
    var plan = new Conversations.Plan(question, "The ward decides in June.", true, true, null, "");
    var id = town.conversations.prepare(initiative, plan, priya, at);
    for (String words : statements) town.statements.propose(id, "en", words, List.of(), priya, at);
    town.conversations.open(id, priya, at);
    return id;
  }

  private ConversationAddresses() {}
}
