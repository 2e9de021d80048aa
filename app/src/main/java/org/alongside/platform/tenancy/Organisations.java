package org.alongside.platform.tenancy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The public directory of organisations: the one thing that is the same for all tenants. */
@Service
public class Organisations {

  // First parts of addresses that belong to the platform.
  private static final Set<String> TAKEN =
      Set.of("outbox", "webjars", "js", "static", "error", "health", "set-up", "pictures", "css");

  private final JdbcClient db;
  private final Cache<String, Optional<Organisation>> bySlug =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(30)).build();

  Organisations(JdbcClient db) {
    this.db = db;
  }

  @Transactional
  public Organisation found(
      String slug, String name, String about, @Nullable String phone, @Nullable String email) {
    var organisation = new Organisation(Ids.next(OrgId::new), slug, name, about, phone, email);
    found(organisation);
    return organisation;
  }

  /** Only where there is none yet: two people at once found one organisation, not two. */
  @Transactional
  public void foundFirst(Organisation organisation) {
    db.sql("select pg_advisory_xact_lock(hashtext('first organisation'))").query(rows -> {});
    if (!all().isEmpty()) throw new Refusal("platform.organisation.there");
    found(organisation);
  }

  /** Whether this can be the first part of an organisation's addresses. */
  public static boolean mayBe(String slug) {
    return slug.length() <= 60 && slug.matches("[a-z0-9]+(-[a-z0-9]+)*") && !TAKEN.contains(slug);
  }

  /** With an id that is known before, so that its first deeds can be in the same transaction. */
  @Transactional
  public void found(Organisation organisation) {
    String slug = organisation.slug();
    if (!mayBe(slug)) throw new Refusal("platform.organisation.slug", slug);
    db.sql(
            """
            insert into platform.organisation (id, slug, name, about, phone, email)
            values (:id, :slug, :name, :about, :phone, :email)
            """)
        .param("id", organisation.id().value())
        .param("slug", slug)
        .param("name", organisation.name())
        .param("about", organisation.about())
        .param("phone", organisation.phone())
        .param("email", organisation.email())
        .update();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            bySlug.invalidate(slug);
          }
        });
  }

  public Optional<Organisation> bySlug(String slug) {
    // The platform's own addresses answer while the database is away.
    return mayBe(slug) ? bySlug.get(slug, this::load) : Optional.empty();
  }

  public List<Organisation> all() {
    return db.sql(
            """
            select id, slug, name, about, phone, email
            from platform.organisation
            order by name
            """)
        .query((row, _) -> read(row))
        .list();
  }

  private Optional<Organisation> load(String slug) {
    return db.sql(
            """
            select id, slug, name, about, phone, email
            from platform.organisation
            where slug = :slug
            """)
        .param("slug", slug)
        .query((row, _) -> read(row))
        .optional();
  }

  private static Organisation read(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Organisation(
        new OrgId(row.getObject("id", UUID.class)),
        row.getString("slug"),
        row.getString("name"),
        row.getString("about"),
        row.getString("phone"),
        row.getString("email"));
  }
}
