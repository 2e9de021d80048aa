package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The walls between organisations stand in the database, whatever SQL somebody writes in the app's
 * role.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
class WallsTest {

  // What belongs to the platform as a whole and to no organisation.
  private static final List<String> SHARED =
      List.of(
          "platform.organisation",
          "platform.scheduled_tasks",
          "platform.spring_session",
          "platform.spring_session_attributes");

  @Autowired JdbcClient db;
  @Autowired Organisations organisations;
  @Autowired TransactionTemplate transaction;

  Organisation ours;
  Organisation theirs;

  @BeforeEach
  void two_organisations() {
    ours = organisations.found("ours-" + UUID.randomUUID(), "Ours", "", null, null);
    theirs = organisations.found("theirs-" + UUID.randomUUID(), "Theirs", "", null, null);
  }

  @Test
  void every_table_is_walled_off_or_shared_on_purpose() {
    var open =
        db.sql(
                """
        select n.nspname || '.' || c.relname
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
          and not (c.relrowsecurity and c.relforcerowsecurity
                   and exists (select 1 from pg_policy p where p.polrelid = c.oid))
        """)
            .query(String.class)
            .list();
    assertThat(open).containsExactlyInAnyOrderElementsOf(SHARED);
  }

  @Test
  void every_walled_table_has_its_organisation_first_in_its_key() {
    var others =
        db.sql(
                """
        select i.indrelid::regclass::text
        from pg_index i
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        join pg_class c on c.oid = i.indrelid
        where i.indisprimary and c.relrowsecurity and a.attname <> 'org_id'
        """)
            .query(String.class)
            .list();
    assertThat(others).isEmpty();
  }

  @Test
  void a_row_of_one_organisation_does_not_exist_for_another() {
    within(ours, () -> insert("ours@millbrook.example"));
    assertThat(within(ours, this::contacts)).isEqualTo(1L);
    assertThat(within(theirs, this::contacts)).isZero();
  }

  @Test
  void not_even_hand_written_sql_reaches_over_the_wall() {
    within(ours, () -> insert("wall@millbrook.example"));
    String read = "select count(*) from people.contact where org_id = '" + ours.id().value() + "'";
    assertThat(within(theirs, () -> db.sql(read).query(Long.class).single())).isZero();
    String write =
        "update people.contact set language = 'xx' where org_id = '" + ours.id().value() + "'";
    assertThat(within(theirs, () -> db.sql(write).update())).isZero();
    String put =
        """
        insert into people.contact (org_id, id, email, language, preference, stop_code)
        values ('%s', gen_random_uuid(), 'put@millbrook.example', 'en', 'NONE', gen_random_uuid())
        """
            .formatted(ours.id().value());
    assertThatThrownBy(() -> within(theirs, () -> db.sql(put).update()))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void without_an_organisation_every_question_fails() {
    assertThatThrownBy(this::contacts).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> transaction.execute(_ -> contacts()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void the_app_can_neither_lift_the_walls_nor_rewrite_the_record_of_acts() {
    for (String sql :
        List.of(
            "alter table people.contact disable row level security",
            "alter table people.contact no force row level security",
            "drop policy one_organisation on people.contact",
            "set role app_owner",
            "delete from platform.audit_entry",
            "update platform.audit_entry set act = 'nothing'")) {
      assertThatThrownBy(() -> within(ours, () -> db.sql(sql).update()))
          .as(sql)
          .isInstanceOf(DataAccessException.class);
    }
  }

  private long contacts() {
    return db.sql("select count(*) from people.contact").query(Long.class).single();
  }

  private int insert(String email) {
    return db.sql(
            """
        insert into people.contact (id, email, language, preference, stop_code)
        values (gen_random_uuid(), :email, 'en', 'NONE', gen_random_uuid())
        """)
        .param("email", email)
        .update();
  }

  private <T> T within(Organisation organisation, Supplier<T> work) {
    return Tenancy.within(organisation, () -> transaction.execute(_ -> work.get()));
  }
}
