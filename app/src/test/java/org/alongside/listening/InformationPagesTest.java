package org.alongside.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.alongside.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InformationPagesTest extends ListeningTown {

  private static final PageText.Variant PLAIN = new PageText.Variant("en", false);
  private static final PageText.Variant EASY = new PageText.Variant("en", true);
  private static final PageText.Variant WELSH = new PageText.Variant("cy", false);

  @Autowired private InformationPages pages;

  @Test
  void the_newest_version_is_shown_and_its_reader_chooses_how() {
    var joe = someone("Joe Park", Role.FACILITATOR);
    pages.write("find-us", PLAIN, "Find us", "It is on the hill.", joe.id(), now());
    pages.write(
        "find-us", PLAIN, "Find us", "It is in the\nwest wing.\n\n- one\n- two", joe.id(), now());
    pages.write("find-us", EASY, "Find us", "Walk with the fox.", joe.id(), now());
    pages.write("find-us", WELSH, "Dod o hyd i ni", "Yn yr adain orllewinol.", joe.id(), now());
    assertThat(web.get().uri(to("/pages/find-us")))
        .hasStatusOk()
        .bodyText()
        .contains("It is in the west wing.", "<li>one</li>")
        .doesNotContain("on the hill");
    assertThat(web.get().uri(to("/pages/find-us?easy=true"))).bodyText().contains("the fox");
    assertThat(web.get().uri(to("/pages/find-us?lang=cy"))).bodyText().contains("orllewinol");
    assertThat(web.get().uri(to("/pages"))).bodyText().contains("Find us");
    assertThat(pages.variants("find-us").getFirst().version()).isEqualTo(2);
  }

  @Test
  void a_page_says_when_somebody_last_checked_it() {
    var joe = someone("Joe Park", Role.FACILITATOR);
    pages.write("find-us", PLAIN, "Find us", "It is on the hill.", joe.id(), now());
    clock.pass(Duration.ofDays(30));
    pages.check("find-us", joe.id(), now());
    assertThat(pages.checkedAt("find-us")).contains(now());
  }

  @Test
  void long_words_in_long_sentences_are_for_older_readers() {
    assertThat(ReadingAge.of("Look down. You will see a fox. Walk with the fox."))
        .isLessThanOrEqualTo(7);
    assertThat(
            ReadingAge.of(
                "Individuals attending appointments are respectfully encouraged to familiarise"
                    + " themselves with organisational accessibility arrangements beforehand."))
        .isGreaterThan(16);
  }
}
