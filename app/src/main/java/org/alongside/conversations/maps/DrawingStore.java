package org.alongside.conversations.maps;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.Experience;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of drawings, and of where people stand in them. */
@Repository
class DrawingStore {

  private static final String LAST =
      """
      (select distinct on (v.ballot_id, v.statement_id) v.ballot_id, v.statement_id, v.vote
       from conversations.vote v
         join conversations.ballot b on b.org_id = v.org_id and b.id = v.ballot_id and b.left_out_at is null
       where v.conversation_id = :id
       order by v.ballot_id, v.statement_id, v.seq desc)
      """;

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final JsonMapper json;

  DrawingStore(JdbcClient db, JdbcTemplate batches, JsonMapper json) {
    this.db = db;
    this.batches = batches;
    this.json = json;
  }

  Optional<Drawing> find(ConversationId id) {
    return db.sql("select shown from conversations.drawing where conversation_id = :id")
        .param("id", id.value())
        .query((row, _) -> json.readValue(row.getString("shown"), Drawing.class))
        .optional();
  }

  Optional<Instant> at(ConversationId id) {
    return db.sql("select drawn_at from conversations.drawing where conversation_id = :id")
        .param("id", id.value())
        .query((row, _) -> Rows.at(row, "drawn_at"))
        .optional();
  }

  /** Up to which state of votes, ballots and statements it is drawn; blank before it was. */
  String drawn(ConversationId id) {
    return db.sql("select upto from conversations.drawing where conversation_id = :id")
        .param("id", id.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  /** The state of votes, ballots and statements now, as a word that differs when any does. */
  String voted(ConversationId id) {
    return db.sql(
            """
        select concat_ws(' ',
          (select coalesce(max(seq), 0) from conversations.vote where conversation_id = :id),
          (select count(*) from conversations.ballot where conversation_id = :id and left_out_at is not null),
          (select count(*) from conversations.statement where conversation_id = :id and state = 'IN'))
        """)
        .param("id", id.value())
        .query(String.class)
        .single();
  }

  byte[] secret(ConversationId id) {
    return db.sql("select salt from conversations.conversation where id = :id")
        .param("id", id.value())
        .query(byte[].class)
        .single();
  }

  /**
   * @param experience what the voter said of themselves
   */
  record Row(UUID ballot, UUID statement, int vote, Experience experience) {}

  /** The last vote of each ballot that counts, on each statement. */
  List<Row> votes(ConversationId id) {
    return db.sql(
            "select v.*, b.experience from "
                + LAST
                + " v join conversations.ballot b on b.id = v.ballot_id")
        .param("id", id.value())
        .query(
            (row, _) ->
                new Row(
                    row.getObject("ballot_id", UUID.class),
                    row.getObject("statement_id", UUID.class),
                    row.getInt("vote"),
                    Experience.valueOf(row.getString("experience"))))
        .list();
  }

  Turnout turnout(ConversationId id) {
    Map<Experience, Integer> people = new EnumMap<>(Experience.class);
    int[] votes = new int[1];
    db.sql(
            """
        select b.experience, count(distinct v.ballot_id) as people, count(*) as votes
        from %s v join conversations.ballot b on b.id = v.ballot_id group by b.experience
        """
                .formatted(LAST))
        .param("id", id.value())
        .query(
            row -> {
              people.put(Experience.valueOf(row.getString("experience")), row.getInt("people"));
              votes[0] += row.getInt("votes");
            });
    int all = people.values().stream().mapToInt(Integer::intValue).sum();
    return new Turnout(all, votes[0], people);
  }

  Optional<Place> place(BallotId ballot) {
    return db.sql("select x, y, part from conversations.place where ballot_id = :id")
        .param("id", ballot.value())
        .query((row, _) -> new Place(row.getDouble("x"), row.getDouble("y"), row.getInt("part")))
        .optional();
  }

  void keep(ConversationId id, String upto, Drawing drawing) {
    db.sql(
            """
        insert into conversations.drawing (conversation_id, upto, shown, drawn_at, ballots)
        values (:id, :upto, :shown::jsonb, :at, '')
        on conflict (org_id, conversation_id) do update
        set upto = excluded.upto, shown = excluded.shown, drawn_at = excluded.drawn_at
        """)
        .param("id", id.value())
        .param("upto", upto)
        .param("shown", json.writeValueAsString(drawing))
        .param("at", Rows.time(drawing.at()))
        .update();
  }

  void place(ConversationId id, Map<UUID, Place> places) {
    db.sql("delete from conversations.place where conversation_id = :id")
        .param("id", id.value())
        .update();
    batches.batchUpdate(
        "insert into conversations.place (conversation_id, ballot_id, x, y, part) values (?, ?, ?, ?, ?)",
        List.copyOf(places.entrySet()),
        1000,
        (row, one) -> {
          row.setObject(1, id.value());
          row.setObject(2, one.getKey());
          row.setDouble(3, one.getValue().x());
          row.setDouble(4, one.getValue().y());
          row.setInt(5, one.getValue().group());
        });
  }
}
