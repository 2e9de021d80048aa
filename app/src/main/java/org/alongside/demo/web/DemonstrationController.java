package org.alongside.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.demo.Guest;
import org.alongside.demo.Millbrook;
import org.alongside.demo.OnlyInDemo;
import org.alongside.people.Entrance;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One press to be somebody of the invented town; where real people work it isn't there. */
@Controller
@OnlyInDemo
class DemonstrationController {

  private final Millbrook town;
  private final Entrance entrance;

  DemonstrationController(Millbrook town, Entrance entrance) {
    this.town = town;
    this.entrance = entrance;
  }

  @GetMapping("/{org}/demonstration")
  @Allowed(Who.ANYONE)
  Page show(Words words) {
    boolean welsh = words.locale().getLanguage().equals("cy");
    return new DemonstrationPage(
        town.guests().stream()
            .map(
                guest ->
                    new DemonstrationPage.Card(
                        guest.key(),
                        guest.name(),
                        guest.about(),
                        welsh ? guest.seesInWelsh() : guest.sees()))
            .toList());
  }

  @PostMapping("/{org}/demonstration")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 30)
  String create(
      @RequestParam(defaultValue = "") String guest,
      Organisation organisation,
      HttpServletRequest request,
      HttpServletResponse response) {
    Guest chosen =
        town.guests().stream()
            .filter(one -> one.key().equals(guest))
            .findFirst()
            .orElseThrow(() -> new NotFound(guest));
    entrance.enter(town.personOf(chosen), organisation.id(), request, response);
    return "redirect:/" + organisation.slug() + chosen.page();
  }
}
