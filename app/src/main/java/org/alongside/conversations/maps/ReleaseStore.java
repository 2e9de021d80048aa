package org.alongside.conversations.maps;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.conversations.ConversationId;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.PublicMap.Figures;
import org.alongside.opinionmap.PublicMap.Shape;
import org.alongside.opinionmap.Released;
import org.alongside.opinionmap.Released.Cells;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a map must know of the one before it. Who is shown in which group stands with the places of
 * people, and where groups lie in the drawing; so they are not kept twice.
 */
@Repository
class ReleaseStore {

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final JsonMapper json;

  ReleaseStore(JdbcClient db, JdbcTemplate batches, JsonMapper json) {
    this.db = db;
    this.batches = batches;
    this.json = json;
  }

  Released find(ConversationId id, Drawing drawing) {
    var ballots =
        db.sql("select ballots from conversations.drawing where conversation_id = :id")
            .param("id", id.value())
            .query(byte[].class)
            .single();
    var shapes =
        drawing.groups().stream()
            .map(one -> new Shape(one.number(), one.size(), one.x(), one.y(), one.radius()))
            .toList();
    return new Released(groups(id), shapes, ballots, cells(id));
  }

  private Map<String, Integer> groups(ConversationId id) {
    var groups = new HashMap<String, Integer>();
    db.sql(
            "select ballot_id, part from conversations.place where conversation_id = :id and part >= 0")
        .param("id", id.value())
        .query(
            row -> {
              groups.put(row.getString("ballot_id"), row.getInt("part"));
            });
    return groups;
  }

  private SortedMap<String, Cells> cells(ConversationId id) {
    SortedMap<String, Cells> cells = new TreeMap<>(Ballots.BY_ID);
    db.sql(
            "select number, answers, figures from conversations.released where conversation_id = :id")
        .param("id", id.value())
        .query(
            row -> {
              cells.put(
                  row.getString("number"),
                  new Cells(
                      row.getBytes("answers"),
                      json.readValue(row.getString("figures"), Figures.class)));
            });
    return cells;
  }

  /** After its drawing is kept. Only what changed is written. */
  void keep(ConversationId id, Released before, Released now) {
    db.sql("update conversations.drawing set ballots = :ballots where conversation_id = :id")
        .param("ballots", now.ballots())
        .param("id", id.value())
        .update();
    var changed =
        now.cells().entrySet().stream()
            .filter(one -> !Objects.equals(before.cells().get(one.getKey()), one.getValue()))
            .toList();
    batches.batchUpdate(
        """
        insert into conversations.released (conversation_id, number, answers, figures)
        values (?, ?, ?, ?::jsonb)
        on conflict (org_id, conversation_id, number) do update
        set answers = excluded.answers, figures = excluded.figures
        """,
        changed,
        100,
        (row, one) -> {
          row.setObject(1, id.value());
          row.setInt(2, Integer.parseInt(one.getKey()));
          row.setBytes(3, one.getValue().answers());
          row.setString(4, json.writeValueAsString(one.getValue().figures()));
        });
  }
}
