package org.alongside.listening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people need to know to have a voice: pages in plain and in easy words, in each language,
 * every version kept, with the day on which somebody last checked that it is true.
 */
@Service
@Transactional
public class InformationPages {

  private static final String SELECT =
      """
      select page, language, easy, title, words, version, written_by, written_at
      from listening.page_text t
      where version = (
        select max(version) from listening.page_text l
        where l.page = t.page and l.language = t.language and l.easy = t.easy
      )
      """;

  private final JdbcClient db;

  InformationPages(JdbcClient db) {
    this.db = db;
  }

  /**
   * Writes the next version, or the first one. Whoever writes has checked, too.
   *
   * @param page the last part of its address: small letters, figures, hyphens
   */
  public void write(
      String page, PageText.Variant variant, String title, String words, PersonId by, Instant at) {
    if (!isAddress(page)) throw new Refusal("listening.page.address-needed");
    if (title.isBlank() || words.isBlank()) throw new Refusal("listening.page.words-needed");
    db.sql("select pg_advisory_xact_lock(hashtext(current_setting('app.org') || :page))")
        .param("page", page)
        .query()
        .singleRow();
    db.sql(
            """
        insert into listening.page_text (page, language, easy, title, words, version, written_by, written_at)
        select :page, :language, :easy, :title, :words, coalesce(max(version), 0) + 1, :by, :at
        from listening.page_text
        where page = :page and language = :language and easy = :easy
        """)
        .param("page", page)
        .param("language", variant.language())
        .param("easy", variant.easy())
        .param("title", title.strip())
        .param("words", words.replace("\u0000", "").replace("\r\n", "\n").strip())
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
    check(page, by, at);
  }

  /** Somebody has read it again, and it is still true. */
  public void check(String page, PersonId by, Instant at) {
    db.sql(
            """
        insert into listening.page_check (page, checked_by, checked_at)
        values (:page, :by, :at)
        """)
        .param("page", page)
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
  }

  /** The newest version of each variant, plain before easy. */
  @Transactional(readOnly = true)
  public List<PageText> variants(String page) {
    return db.sql(SELECT + "and page = :page order by easy, language desc")
        .param("page", page)
        .query((row, _) -> read(row))
        .list();
  }

  /** All pages with all their variants, by title. */
  @Transactional(readOnly = true)
  public List<PageText> all() {
    return db.sql(SELECT + "order by title").query((row, _) -> read(row)).list();
  }

  @Transactional(readOnly = true)
  public Optional<Instant> checkedAt(String page) {
    return db.sql(
            """
        select checked_at from listening.page_check
        where page = :page
        order by checked_at desc
        limit 1
        """)
        .param("page", page)
        .query((row, _) -> Rows.at(row, "checked_at"))
        .optional();
  }

  public static boolean isAddress(String page) {
    return page.matches("[a-z0-9]+(-[a-z0-9]+)*") && page.length() <= 80 && !page.equals("new");
  }

  private static PageText read(ResultSet row) throws SQLException {
    return new PageText(
        row.getString("page"),
        new PageText.Variant(row.getString("language"), row.getBoolean("easy")),
        row.getString("title"),
        row.getString("words"),
        row.getInt("version"),
        Rows.id(row, "written_by", PersonId::new),
        Rows.at(row, "written_at"));
  }
}
