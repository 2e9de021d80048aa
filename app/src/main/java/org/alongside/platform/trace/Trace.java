package org.alongside.platform.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links from voices to what came of them. A module links in the same transaction as the fact;
 * nobody else's tables are known here.
 */
@Service
@Transactional
public class Trace {

  private final JdbcClient db;

  Trace(JdbcClient db) {
    this.db = db;
  }

  public void link(Ref from, Relation relation, Ref to, Instant at) {
    db.sql(
            """
        insert into platform.link (from_kind, from_id, relation, to_kind, to_id, linked_at)
        values (:fromKind, :fromId, :relation, :toKind, :toId, :at)
        on conflict do nothing
        """)
        .param("fromKind", from.kind())
        .param("fromId", from.id())
        .param("relation", relation.word())
        .param("toKind", to.kind())
        .param("toId", to.id())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  public void unlink(Ref from, Relation relation, Ref to) {
    db.sql(
            """
        delete from platform.link
        where from_kind = :fromKind and from_id = :fromId and relation = :relation
          and to_kind = :toKind and to_id = :toId
        """)
        .param("fromKind", from.kind())
        .param("fromId", from.id())
        .param("relation", relation.word())
        .param("toKind", to.kind())
        .param("toId", to.id())
        .update();
  }

  /** Everything that came of these, however far, as links in no order. */
  @Transactional(readOnly = true)
  public List<Link> onwards(Collection<Ref> from) {
    return walk(
        """
        with recursive walked as (
          select l.* from platform.link l join unnest(:kinds::text[], :ids::uuid[]) s (kind, id)
            on l.from_kind = s.kind and l.from_id = s.id
          union
          select l.* from platform.link l join walked w on l.from_kind = w.to_kind and l.from_id = w.to_id
        )
        select from_kind, from_id, relation, to_kind, to_id, linked_at from walked
        """,
        from);
  }

  /** Everything that led to these, however far, as links in no order. */
  @Transactional(readOnly = true)
  public List<Link> back(Collection<Ref> from) {
    return walk(
        """
        with recursive walked as (
          select l.* from platform.link l join unnest(:kinds::text[], :ids::uuid[]) s (kind, id)
            on l.to_kind = s.kind and l.to_id = s.id
          union
          select l.* from platform.link l join walked w on l.to_kind = w.from_kind and l.to_id = w.from_id
        )
        select from_kind, from_id, relation, to_kind, to_id, linked_at from walked
        """,
        from);
  }

  private List<Link> walk(String sql, Collection<Ref> from) {
    if (from.isEmpty()) return List.of();
    return db.sql(sql)
        .param("kinds", from.stream().map(Ref::kind).toArray(String[]::new))
        .param("ids", from.stream().map(Ref::id).toArray(UUID[]::new))
        .query((row, _) -> read(row))
        .list();
  }

  private static Link read(ResultSet row) throws SQLException {
    return new Link(
        new Ref(row.getString("from_kind"), row.getObject("from_id", UUID.class)),
        Relation.of(row.getString("relation")),
        new Ref(row.getString("to_kind"), row.getObject("to_id", UUID.class)),
        row.getObject("linked_at", OffsetDateTime.class).toInstant());
  }
}
