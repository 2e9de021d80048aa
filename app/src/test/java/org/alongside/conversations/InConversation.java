package org.alongside.conversations;

import java.util.ArrayList;
import java.util.List;
import org.alongside.InGroup;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Vote;
import org.alongside.conversations.voting.Voting;
import org.alongside.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A group whose question is open, with four statements that people vote on. */
public abstract class InConversation extends InGroup {

  @Autowired protected Conversations conversations;
  @Autowired protected Statements statements;
  @Autowired protected Voting voting;

  protected ConversationId signs;
  protected List<StatementId> said;

  @BeforeEach
  void open() {
    var plan =
        new Conversations.Plan(
            "How should people find the way?",
            "The floor is painted in May.",
            true,
            true,
            null,
            "");
    signs = conversations.prepare(outpatients, plan, priya.id(), now());
    said = new ArrayList<>();
    for (String words :
        List.of("Paint the floor.", "More signs.", "Ask a person.", "Give us a map."))
      said.add(propose(words));
    conversations.open(signs, priya.id(), now());
  }

  protected StatementId propose(String words) {
    return statements.propose(signs, "en", words, List.of(), priya.id(), now());
  }

  protected static Holder.Somebody of(Person person) {
    return new Holder.Somebody(person.id());
  }

  protected void votes(Holder holder, StatementId on, Vote vote) {
    voting.vote(voting.ballot(signs, holder, now()).id(), on, vote, false, now());
  }

  /** An address within the conversation. */
  protected String at(String path) {
    return "/conversations/" + signs.value() + path;
  }

  protected MvcTestResult anybodyReads(String path) {
    return web.get().uri(to(path)).exchange();
  }
}
