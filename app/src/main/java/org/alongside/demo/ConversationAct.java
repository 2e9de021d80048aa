package org.alongside.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.Reason;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.Statements;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Voting;
import org.alongside.people.PersonId;
import org.alongside.platform.trace.Ref;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Statements are made of what people said, added, split and declined; how they vote: {@link Crowd}.
 */
@Component
@OnlyInDemo
@Order(12)
class ConversationAct implements Act {

  private final Conversations conversations;
  private final Statements statements;
  private final Voting voting;
  private final Crowd crowd;

  ConversationAct(Conversations conversations, Statements statements, Voting voting, Crowd crowd) {
    this.conversations = conversations;
    this.statements = statements;
    this.voting = voting;
    this.crowd = crowd;
  }

  @Override
  public void plan(Scene scene) {
    for (Entry initiative : scene.script().initiativesOf(scene.organisation()))
      scene
          .script()
          .conversationsIn(initiative.text("slug"))
          .forEach(conversation -> plan(conversation, scene));
  }

  private void plan(Entry entry, Scene scene) {
    PlannedTalk talk = new PlannedTalk(entry, new HashMap<>(), new HashSet<>(), new ArrayList<>());
    scene.on(entry.number("day"), "10:00", at -> prepare(talk, scene, at));
    scene.on(
        entry.number("opened"),
        "09:00",
        at -> {
          conversations.open(id(talk, scene), by(entry, scene), at);
          talk.links()
              .addAll(
                  voting.links(
                      id(talk, scene), entry.entry("links").number("many"), by(entry, scene), at));
        });
    for (Entry statement : entry.entries("statements")) follow(talk, statement, scene);
    crowd.plan(talk, scene);
  }

  private void prepare(PlannedTalk talk, Scene scene, Instant at) {
    Entry entry = talk.entry();
    var plan =
        new Conversations.Plan(
            entry.text("question"),
            entry.text("lead"),
            true,
            true,
            scene.calendar().date(entry.number("until")),
            "");
    scene
        .conversations()
        .put(
            entry.key(),
            conversations.prepare(
                scene.initiatives().get(entry.text("initiative")), plan, by(entry, scene), at));
    for (Entry one : entry.entries("statements"))
      if (!one.has("given") && !one.has("split_of")) propose(talk, one, scene, at);
  }

  private void propose(PlannedTalk talk, Entry one, Scene scene, Instant at) {
    List<Ref> grownFrom = new ArrayList<>();
    if (one.has("from")) {
      Entry from = one.entry("from");
      grownFrom.add(Ref.of("theme", scene.themes().get(from.text("theme"))));
      from.texts("voices")
          .forEach(voice -> grownFrom.add(Ref.of("voice", scene.voices().get(voice))));
    }
    var id =
        statements.propose(
            id(talk, scene),
            one.text("in", "en"),
            one.text("say"),
            grownFrom,
            by(talk.entry(), scene),
            at);
    talk.said().put(one.key(), id);
    talk.in().add(one.key());
    if (one.has("also"))
      one.entry("also")
          .facts()
          .forEach((tag, words) -> statements.translate(id, tag, String.valueOf(words)));
  }

  // What somebody adds waits; a day later it is let in, split or declined.
  private void follow(PlannedTalk talk, Entry one, Scene scene) {
    if (!one.has("given")) return;
    Entry given = one.entry("given");
    scene.on(
        given.number("day"),
        "19:00",
        at -> {
          var ballot =
              voting.ballot(id(talk, scene), new Holder.Somebody(by(given, scene)), at).id();
          talk.said()
              .put(one.key(), statements.add(id(talk, scene), "en", one.text("say"), ballot, at));
        });
    if (one.has("declined")) {
      Entry no = one.entry("declined");
      scene.on(
          no.number("day"),
          "11:00",
          at ->
              statements.decline(
                  talk.of(one),
                  no.one(Reason.class, "because"),
                  no.text("note"),
                  by(no, scene),
                  at));
    } else if (one.has("home"))
      scene.on(
          given.number("day") + 1,
          "11:00",
          at -> {
            statements.letIn(talk.of(one), by(talk.entry(), scene), at);
            talk.in().add(one.key());
          });
    if (one.has("split")) split(talk, one, scene);
  }

  private void split(PlannedTalk talk, Entry one, Scene scene) {
    Entry split = one.entry("split");
    scene.on(
        split.number("day"),
        "12:00",
        at -> {
          var into = split.texts("into");
          var words = into.stream().map(key -> talk.statement(key).text("say")).toList();
          var made = statements.reword(talk.of(one), words, by(split, scene), at);
          for (int i = 0; i < made.size(); i++) talk.said().put(into.get(i), made.get(i));
          talk.in().addAll(into);
          talk.in().remove(one.key());
        });
  }

  static ConversationId id(PlannedTalk talk, Scene scene) {
    return scene.conversations().get(talk.entry().key());
  }

  static PersonId by(Entry entry, Scene scene) {
    return scene.people().get(entry.text("by"));
  }

  /**
   * One conversation of the files while it is enacted.
   *
   * @param said what has been said so far, by the keys of the files
   * @param in those that can be voted on now
   * @param links the secrets of its private links
   */
  record PlannedTalk(
      Entry entry, Map<String, StatementId> said, Set<String> in, List<String> links) {

    StatementId of(Entry statement) {
      StatementId id = said.get(statement.key());
      if (id == null) throw new IllegalStateException("Not said yet: " + statement.key());
      return id;
    }

    Entry statement(String key) {
      return entry.entries("statements").stream()
          .filter(one -> one.key().equals(key))
          .findFirst()
          .orElseThrow();
    }
  }
}
