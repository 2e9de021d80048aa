package org.alongside.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.ids.Id;
import org.alongside.platform.trace.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what, when. Each entry carries the hash of the one before it, so that a past that was
 * edited shows; the database refuses update and delete besides. Never holds anybody's words.
 */
@Service
@Transactional
public class Audit {

  private record Entry(
      long number,
      String happenedAt,
      @Nullable UUID person,
      String act,
      String kind,
      @Nullable UUID id,
      String detail,
      String previous,
      String hash) {}

  private final JdbcClient db;

  Audit(JdbcClient db) {
    this.db = db;
  }

  /**
   * @param person nobody, when a giver acts by receipt or the system by the clock
   */
  public void record(@Nullable Id person, String act, Ref about, String detail, Instant at) {
    db.sql("select pg_advisory_xact_lock(hashtext('audit' || current_setting('app.org')))")
        .query(rows -> {});
    String previous = last().map(Entry::hash).orElse("");
    long number = last().map(Entry::number).orElse(0L) + 1;
    Instant when = at.truncatedTo(ChronoUnit.MICROS);
    UUID who = person == null ? null : person.value();
    db.sql(
            """
        insert into platform.audit_entry
          (number, happened_at, person_id, act, about_kind, about_id, detail, previous, hash)
        values (:number, :at, :person, :act, :kind, :id, :detail, :previous, :hash)
        """)
        .param("number", number)
        .param("at", when.atOffset(ZoneOffset.UTC))
        .param("person", who)
        .param("act", act)
        .param("kind", about.kind())
        .param("id", about.id())
        .param("detail", detail)
        .param("previous", previous)
        .param(
            "hash",
            hash(number, when.toString(), who, act, about.kind(), about.id(), detail, previous))
        .update();
  }

  /**
   * The number of the first entry that doesn't follow from the one before; none if the chain holds.
   */
  @Transactional(readOnly = true)
  public Optional<Long> firstBreak() {
    String previous = "";
    for (Entry entry : entries()) {
      String expected =
          hash(
              entry.number(),
              entry.happenedAt(),
              entry.person(),
              entry.act(),
              entry.kind(),
              entry.id(),
              entry.detail(),
              previous);
      if (!entry.previous().equals(previous) || !entry.hash().equals(expected))
        return Optional.of(entry.number());
      previous = entry.hash();
    }
    return Optional.empty();
  }

  private Optional<Entry> last() {
    return query("order by number desc limit 1").stream().findFirst();
  }

  private List<Entry> entries() {
    return query("order by number");
  }

  private List<Entry> query(String order) {
    return db.sql(
            """
        select number, happened_at, person_id, act, about_kind, about_id, detail, previous, hash
        from platform.audit_entry
        """
                + order)
        .query(
            (row, _) ->
                new Entry(
                    row.getLong(1),
                    row.getObject(2, OffsetDateTime.class).toInstant().toString(),
                    row.getObject(3, UUID.class),
                    row.getString(4),
                    row.getString(5),
                    row.getObject(6, UUID.class),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9)))
        .list();
  }

  private static String hash(@Nullable Object... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (@Nullable Object part : parts) {
        byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
