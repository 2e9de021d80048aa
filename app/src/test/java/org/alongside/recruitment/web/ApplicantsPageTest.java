package org.alongside.recruitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApplicantsPageTest {

  @Test
  void a_long_list_is_folded_and_who_needs_something_stays_in_sight() {
    var page = ApplicantsPage.of("", "", "", "", entries(60, 45));
    assertThat(page.names()).isEqualTo(60);
    assertThat(page.shown())
        .extracting(ApplicantsPage.Entry::name)
        .hasSize(21)
        .endsWith("Neighbour 45");
    assertThat(page.folded()).hasSize(39).noneMatch(ApplicantsPage.Entry::needy);
  }

  @Test
  void a_short_list_is_not() {
    assertThat(ApplicantsPage.of("", "", "", "", entries(20, 3)).folded()).isEmpty();
  }

  private static List<ApplicantsPage.Entry> entries(int people, int needy) {
    return IntStream.range(0, people)
        .mapToObj(
            i ->
                new ApplicantsPage.Entry(
                    "" + i,
                    "Neighbour " + i,
                    "",
                    "",
                    i == needy ? List.of("Large print") : List.of(),
                    false,
                    false,
                    false,
                    false))
        .toList();
  }
}
