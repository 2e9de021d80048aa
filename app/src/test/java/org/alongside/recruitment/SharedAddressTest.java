package org.alongside.recruitment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.Access.Need;
import org.alongside.platform.mail.Letter;
import org.alongside.recruitment.Joining.Needs;
import org.alongside.recruitment.Joining.Reach;
import org.junit.jupiter.api.Test;

/** People who live together share an address or a telephone, and each of them is somebody. */
class SharedAddressTest extends InRecruiting {

  private static final String HOME = "home@millbrook.example";

  @Test
  void a_family_that_shares_an_address_or_a_telephone_has_a_place_and_a_code_each() {
    for (Reach reach : List.of(email(HOME), new Reach.ByPhone("01632 960 002", "en"))) {
      var joe = applications.apply(twelve, joining("Joe Bloggs", reach), null, now());
      var zed = applications.apply(twelve, joining("Zed Otherperson", reach), null, now());
      assertThat(zed.id()).isNotEqualTo(joe.id());
      assertThat(zed.code()).isNotEqualTo(joe.code());
      assertThat(zed.before()).isFalse();
      assertThat(applications.apply(twelve, joining("joe-bloggs", reach), null, now()))
          .isEqualTo(new Applied(joe.id(), joe.code(), true));
    }
    assertThat(applications.of(twelve))
        .extracting(Application::name)
        .containsExactly("Joe Bloggs", "Zed Otherperson", "Joe Bloggs", "Zed Otherperson");
  }

  @Test
  void each_letter_to_a_shared_address_greets_one_and_names_the_other() {
    var joe = applications.apply(twelve, joining("Joe", email(HOME)), null, now());
    var zed = applications.apply(twelve, joining("Zed", email(HOME)), null, now());
    assertThat(lettersTo(HOME))
        .filteredOn(letter -> letter.link().endsWith(zed.code().words()))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(words(letter))
                    .startsWith("Zed, your name is on the list")
                    .contains(zed.code().spoken(), "there is Joe too", "is for Zed")
                    .doesNotContain(joe.code().spoken()));
    assertThat(lettersTo(HOME))
        .filteredOn(letter -> letter.link().endsWith(joe.code().words()))
        .singleElement()
        .satisfies(letter -> assertThat(words(letter)).startsWith("Joe, ").doesNotContain("Zed"));
  }

  @Test
  void what_helps_one_is_not_taken_for_what_helps_another_at_the_same_address() {
    var joe = needing("Joe", Need.EASY_READ, twelve);
    var zed = needing("Zed", Need.SIGN_LANGUAGE, twelve);
    assertThat(needs(joe)).containsExactly(Need.EASY_READ);
    assertThat(needs(zed)).containsExactly(Need.SIGN_LANGUAGE);
    var other = opportunities.begin(outpatients, notice(), priya.id(), now());
    var again = needing("zed", Need.QUIET, other);
    assertThat(needs(again)).containsExactlyInAnyOrder(Need.SIGN_LANGUAGE, Need.QUIET);
    applications.withdraw(zed, now());
    assertThat(needs(joe)).containsExactly(Need.EASY_READ);
    assertThat(needs(again)).hasSize(2);
  }

  private ApplicationId needing(String name, Need need, OpportunityId to) {
    var needs = new Needs(Set.of(need), "", false);
    return applications
        .apply(
            to,
            new Joining(Door.USES, name, "", "", Map.of(), needs, email(HOME), null),
            null,
            now())
        .id();
  }

  private Set<Need> needs(ApplicationId id) {
    return access.of(requireNonNull(applications.get(id).needs())).orElseThrow().needs();
  }

  private static String words(Letter letter) {
    return String.join("\n", letter.paragraphs());
  }
}
