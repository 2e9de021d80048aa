package org.alongside.conversations.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.InGroup;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.Statements;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Voting;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A group, and Tom, who looks after its conversations through the pages. */
abstract class InTending extends InGroup {

  static final String ALL = "/initiatives/outpatients/conversations";

  @Autowired Conversations conversations;
  @Autowired Statements statements;
  @Autowired Voting voting;

  Person tom;

  @BeforeEach
  void somebody_looks_after_it() {
    tom = someone("Tom Ashworth", Role.FACILITATOR);
  }

  ConversationId prepared() {
    return prepared("How should people find the way?");
  }

  ConversationId prepared(String question) {
    var plan = new Conversations.Plan(question, "", true, true, null, "");
    return conversations.prepare(outpatients, plan, priya.id(), now());
  }

  List<StatementId> filled(ConversationId id) {
    var said = new ArrayList<StatementId>();
    for (String words : List.of("Paint the floor.", "More signs.", "Ask a person."))
      said.add(statements.propose(id, "en", words, List.of(), priya.id(), now()));
    return said;
  }

  ConversationId opened() {
    var id = prepared();
    filled(id);
    conversations.open(id, priya.id(), now());
    return id;
  }

  /** Amina adds a statement of her own. */
  StatementId added(ConversationId id, String words) {
    var ballot = voting.ballot(id, new Holder.Somebody(amina.id()), now());
    return statements.add(id, "en", words, ballot.id(), now());
  }

  static String path(ConversationId id) {
    return ALL + "/" + id.value();
  }

  static String path(ConversationId id, StatementId statement) {
    return path(id) + "/statements/" + statement.value();
  }

  String words(Person reader, String path) {
    return body(get(reader, path));
  }

  static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
  }

  MvcTestResult tom(String path, String... fields) {
    var form = new LinkedHashMap<String, String>();
    for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
    return post(tom, path, Map.copyOf(form));
  }

  /** Where the answer leads, inside the organisation. */
  String leadsTo(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl())
        .substring(to("").length());
  }
}
