package org.alongside.recruitment.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.Access.Need;
import org.alongside.recruitment.Applicant;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.ApplicationId;
import org.alongside.recruitment.Door;
import org.alongside.recruitment.Joining;
import org.alongside.recruitment.Joining.Needs;
import org.alongside.recruitment.Joining.Reach;
import org.junit.jupiter.api.Test;

/** A new name, number or address costs nobody their place. */
class MineReachTest extends AtTheDoor {

  private static final String OLD = "bev@millbrook.example";
  private static final String NEW = "beverley@millbrook.example";

  @Test
  void a_name_and_an_address_change_on_their_own_page_after_sealing_too() {
    var needs = new Needs(Set.of(Need.QUIET), "a chair", false);
    var id =
        applications
            .apply(
                twelve,
                new Joining(
                    Door.USES, "Bev", "", "", Map.of("age", "45-59"), needs, email(OLD), null),
                null,
                now())
            .id();
    opportunities.seal(twelve, priya.id(), now());
    List<Applicant> pool = applications.pool(twelve);
    assertThat(body(maureen.get(mine(id)))).contains("b…@millbrook.example").doesNotContain(OLD);
    change(id, "name", "Beverley", "mine-how", "email", "mine-email", NEW);
    assertThat(applications.get(id).name()).isEqualTo("Beverley");
    assertThat(applications.pool(twelve)).isEqualTo(pool);
    assertThat(lettersTo(NEW))
        .singleElement()
        .satisfies(letter -> assertThat(to(letter.link().replace(to(""), ""))).isEqualTo(mine(id)));
    assertThat(lettersTo(OLD)).isEmpty();
    assertThat(body(maureen.get(mine(id)))).contains("Beverley, your name is down", "A quiet room");
  }

  @Test
  void who_kept_only_a_code_can_be_rung_from_now_on_and_no_more_when_they_like() {
    var id = applications.apply(twelve, joining("Bev", new Reach.ByCode("en")), null, now()).id();
    assertThat(body(maureen.get(mine(id)))).contains("Not at all: you keep your code");
    change(id, "name", "Bev", "mine-how", "phone", "mine-phone", "01632 960 009");
    assertThat(telephones.of(requireNonNull(applications.get(id).contact())))
        .contains("01632960009");
    assertThat(body(maureen.get(mine(id)))).contains("… 009");
    change(id, "name", "Bev", "mine-how", "now");
    assertThat(body(maureen.get(mine(id)))).contains("… 009");
    change(id, "name", "Bev", "mine-how", "code");
    assertThat(body(maureen.get(mine(id)))).contains("Not at all: you keep your code");
  }

  @Test
  void changing_to_the_name_and_address_of_somebody_tells_nothing_and_takes_nothing() {
    var joe = applications.apply(twelve, joining("Joe", email(OLD)), null, now()).id();
    var other = applications.apply(twelve, joining("X", new Reach.ByCode("en")), null, now()).id();
    change(other, "name", "Joe", "mine-how", "email", "mine-email", OLD);
    assertThat(applications.of(twelve)).extracting(Application::name).containsExactly("Joe", "Joe");
    assertThat(applications.get(joe).code()).isNotEqualTo(applications.get(other).code());
  }

  @Test
  void what_lacks_is_said_and_what_was_typed_is_kept() {
    var id = applications.apply(twelve, joining("Bev", new Reach.ByCode("en")), null, now()).id();
    String form = mine(id) + "/reach";
    var answer = maureen.fill(form, form, "name", " ", "mine-how", "email", "mine-email", "x@");
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("Write a name", "with an @", "value=\"x@\"");
  }

  private void change(ApplicationId id, String... fields) {
    String form = mine(id) + "/reach";
    assertThat(leadsTo(maureen.fill(form, form, fields))).isEqualTo(mine(id));
  }

  private String mine(ApplicationId id) {
    return to("/take-part/mine/" + applications.get(id).code().words());
  }
}
