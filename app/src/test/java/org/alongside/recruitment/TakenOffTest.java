package org.alongside.recruitment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.alongside.people.Access.Need;
import org.alongside.people.Contacts;
import org.alongside.people.Preference;
import org.alongside.recruitment.Joining.Needs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody leaves a list, and what was theirs goes with them. */
class TakenOffTest extends InRecruiting {

  @Autowired Contacts contacts;
  @Autowired JdbcClient db;
  @Autowired TransactionTemplate transaction;

  @Test
  void taking_a_name_off_forgets_the_words_the_answers_and_the_address() {
    var reach = email("bev@millbrook.example");
    var needs = new Needs(Set.of(Need.QUIET), "", false);
    var joining =
        new Joining(
            Door.USES, "Bev", "I know all doors", "w", Map.of("age", "45-59"), needs, reach, null);
    var id = applications.apply(twelve, joining, null, now()).id();
    var contact = requireNonNull(applications.get(id).contact());
    applications.withdraw(id, now());
    applications.withdraw(id, now());
    assertThat(applications.of(twelve)).isEmpty();
    assertThat(applications.pool(twelve)).isEmpty();
    assertThat(answers()).isZero();
    assertThat(applications.get(id).name()).isEmpty();
    assertThat(contacts.find(contact)).isEmpty();
    assertThat(access.of(contact)).isEmpty();
    assertThat(lettersTo("bev@millbrook.example")).isEmpty();
  }

  @Test
  void an_address_that_serves_another_list_stays() {
    var other = opportunities.begin(outpatients, notice(), priya.id(), now());
    var reach = email("bev@millbrook.example");
    var id = applications.apply(twelve, joining("Bev", reach), null, now()).id();
    applications.apply(other, joining("Bev", reach), null, now());
    var contact = contacts.keep("bev@millbrook.example", "en", Preference.EMAIL);
    applications.withdraw(id, now());
    assertThat(contacts.find(contact)).isPresent();
  }

  private Long answers() {
    return transaction.execute(
        _ -> db.sql("select count(*) from recruitment.answer").query(Long.class).single());
  }
}
