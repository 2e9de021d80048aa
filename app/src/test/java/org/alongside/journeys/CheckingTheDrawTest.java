package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.panels.SealState;
import org.junit.jupiter.api.Test;

/** Somebody who wasn't drawn doesn't have to believe it. */
class CheckingTheDrawTest extends InOpenTown {

  @Test
  void an_applicant_who_was_not_drawn_checks_the_draw_herself() {
    Application applicant = notDrawn();
    String proof = "/hospitals/take-part/" + applicant.opportunity().value() + "/proof";
    try (var window = Browser.open(town(), anybody(), Browser.NARROW, true, false)) {
      window.page().navigate("/hospitals/take-part/mine/" + applicant.code().words());
      assertThat(window.page().content()).contains("and you are not on it");
      window.page().navigate(proof);
      window.page().locator("[data-check] button").click();
      var told = window.page().locator("[data-check] [role=status] .al-state");
      told.nth(3).waitFor(new Locator.WaitForOptions().setTimeout(10_000));
      assertThat(window.page().locator("[data-check] .al-state--wrong").count()).isZero();
      assertThat(told.allInnerTexts()).first().asString().contains("The seal fits the list");
      assertThat(window.troubles()).isEmpty();
    }
    try (var window = Browser.open(town(), anybody(), Browser.WIDE, false, false)) {
      window.page().navigate(proof);
      assertThat(window.page().locator("[data-check] button").isVisible()).isFalse();
      assertThat(window.page().content()).contains("sha256sum commitment.txt");
    }
  }

  private Application notDrawn() {
    return cast.at(
        () -> {
          var initiative = cast.initiative("outpatients").id();
          var wanted =
              opportunities.of(initiative).stream()
                  .filter(
                      one ->
                          panels
                              .present(one.id())
                              .filter(seal -> seal.state() == SealState.DRAWN)
                              .isPresent())
                  .findFirst()
                  .orElseThrow();
          var seated = seats.of(wanted.id()).stream().map(seat -> seat.application()).toList();
          return applications.of(wanted.id()).stream()
              .filter(one -> !seated.contains(one.id()))
              .findFirst()
              .orElseThrow();
        });
  }
}
