package org.alongside.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.time.Instant;
import java.util.UUID;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.alongside.platform.trace.Ref;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Somebody who owns the database can rewrite it; they can't do it unseen. */
@SpringBootTest
class AuditTest {

  @Autowired Audit audit;
  @Autowired Organisations organisations;

  @Value("${alongside.database.url}")
  String owner;

  Organisation organisation;

  @BeforeEach
  void three_acts() {
    organisation = organisations.found("audited-" + UUID.randomUUID(), "Audited", "", null, null);
    Tenancy.within(
        organisation,
        () -> {
          for (String act : new String[] {"first", "second", "third"}) {
            audit.record(
                null,
                act,
                new Ref("voice", UUID.randomUUID()),
                "",
                Instant.parse("2026-03-12T10:00:00Z"));
          }
          return null;
        });
  }

  @Test
  void an_untouched_record_holds() {
    assertThat(Tenancy.within(organisation, audit::firstBreak)).isEmpty();
  }

  @Test
  void a_changed_act_shows_where_it_was_changed() throws Exception {
    asOwner("update platform.audit_entry set act = 'never happened' where number = 2");
    assertThat(Tenancy.within(organisation, audit::firstBreak)).contains(2L);
  }

  @Test
  void a_removed_act_shows_where_it_is_missing() throws Exception {
    asOwner("delete from platform.audit_entry where number = 2");
    assertThat(Tenancy.within(organisation, audit::firstBreak)).contains(3L);
  }

  private void asOwner(String sql) throws Exception {
    try (var connection = DriverManager.getConnection(owner);
        var statement = connection.createStatement()) {
      statement.execute("set app.org = '" + organisation.id().value() + "'");
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }
}
