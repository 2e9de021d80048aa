package org.alongside.listening.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alongside.initiatives.Initiative;
import org.alongside.listening.Audience;
import org.alongside.listening.Moderation;
import org.alongside.listening.Reply;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.VoiceState;
import org.alongside.listening.Voices;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.platform.access.Sight;
import org.alongside.platform.database.Rows;
import org.alongside.platform.words.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The voices of one piece of work that a reader may see, with the answers that all may read. */
@Component
@Transactional(readOnly = true)
class InitiativeVoicesQueries {

  private static final int A_PAGE = 20;

  private final JdbcClient db;
  private final Voices voices;
  private final Moderation moderation;
  private final People people;

  InitiativeVoicesQueries(JdbcClient db, Voices voices, Moderation moderation, People people) {
    this.db = db;
    this.voices = voices;
    this.moderation = moderation;
    this.people = people;
  }

  InitiativeVoicesPage page(
      Initiative about, Optional<VoiceKind> kind, int page, Sight sight, Words words) {
    var ids = ids(about, kind, page, sight);
    var shown = ids.subList(0, Math.min(A_PAGE, ids.size()));
    var seen = voices.all(shown).reversed().stream().filter(voice -> voice.seenBy(sight)).toList();
    return new InitiativeVoicesPage(
        about.slug(),
        about.title(),
        about.listens(),
        sight == Sight.TEAM,
        kind.map(Enum::name).orElse(""),
        said(seen, sight, words),
        page > 1 ? page - 1 : 0,
        ids.size() > A_PAGE ? page + 1 : 0);
  }

  // One more than a page holds, to know whether another page follows.
  private List<VoiceId> ids(Initiative about, Optional<VoiceKind> kind, int page, Sight sight) {
    return db.sql(
            """
        select id from listening.voice
        where initiative_id = :about
          and state <> 'WITHDRAWN'
          and (:team or state = 'PUBLISHED' and audience = any(:audiences))
          and (:kind = '' or kind = :kind)
        order by given_at desc, id desc
        limit :limit offset :offset
        """)
        .param("about", about.id().value())
        .param("team", sight == Sight.TEAM)
        .param("audiences", audiences(sight))
        .param("kind", kind.map(Enum::name).orElse(""))
        .param("limit", A_PAGE + 1)
        .param("offset", (page - 1) * A_PAGE)
        .query((row, _) -> Rows.id(row, "id", VoiceId::new))
        .list();
  }

  private List<InitiativeVoicesPage.Said> said(List<Voice> seen, Sight sight, Words words) {
    var replies = moderation.repliesTo(seen.stream().map(Voice::id).toList());
    var names =
        people.named(
            replies.values().stream().flatMap(List::stream).map(Reply::by).distinct().toList());
    return seen.stream()
        .map(
            voice ->
                new InitiativeVoicesPage.Said(
                    voice.words(),
                    VoiceScreens.lang(voice.language()),
                    voice.kind(),
                    voice.experience(),
                    voice.whoFor(sight),
                    words.date(voice.givenAt()),
                    voice.audience(),
                    voice.state() == VoiceState.PUBLISHED ? null : voice.state(),
                    answers(replies.getOrDefault(voice.id(), List.of()), names, words)))
        .toList();
  }

  private static List<InitiativeVoicesPage.Answer> answers(
      List<Reply> replies, Map<PersonId, Person> names, Words words) {
    return replies.stream()
        .filter(reply -> reply.open() && names.containsKey(reply.by()))
        .map(
            reply -> {
              Person by = Objects.requireNonNull(names.get(reply.by()));
              return new InitiativeVoicesPage.Answer(
                  by.name(), by.about(), reply.words(), words.date(reply.at()));
            })
        .toList();
  }

  private static String[] audiences(Sight sight) {
    return Arrays.stream(Audience.values())
        .filter(audience -> sight.covers(audience.sight()))
        .map(Enum::name)
        .toArray(String[]::new);
  }
}
