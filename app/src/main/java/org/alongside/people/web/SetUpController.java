package org.alongside.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.alongside.people.Contacts;
import org.alongside.people.Foundings;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Four questions found the first organisation; after that there is no such page. */
@Controller
class SetUpController {

  private final Foundings foundings;
  private final Organisations organisations;
  private final SetUpCode code;
  private final Presence presence;
  private final Clock clock;
  private final String site;
  private final boolean demo;

  SetUpController(
      Foundings foundings,
      Organisations organisations,
      SetUpCode code,
      Presence presence,
      Clock clock,
      @Value("${alongside.url}") String site,
      @Value("${alongside.mode:live}") String mode) {
    this.foundings = foundings;
    this.organisations = organisations;
    this.code = code;
    this.presence = presence;
    this.clock = clock;
    this.site = site.replaceFirst("^https?://", "") + "/";
    this.demo = "demo".equals(mode);
  }

  @GetMapping("/set-up")
  @Allowed(Who.ANYONE)
  Page blank() {
    onlyOnce();
    return new SetUpPage("", "", code.needed(), Problems.none());
  }

  @PostMapping("/set-up")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 10)
  Page name(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(name = "code", defaultValue = "") String given) {
    onlyOnce();
    var problems = first(name, given);
    if (problems.any()) return new Invalid(new SetUpPage(name, given, code.needed(), problems));
    String slug = Foundings.addressPart(name);
    return new SetUpPersonPage(name, given, site, slug, "", "", Problems.none());
  }

  @PostMapping("/set-up/organisation")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 10)
  Object create(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(name = "code", defaultValue = "") String given,
      @RequestParam(defaultValue = "") String slug,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String email,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    onlyOnce();
    if (first(name, given).any())
      return new Invalid(new SetUpPage(name, given, code.needed(), first(name, given)));
    var problems = second(slug, person, email);
    if (problems.any())
      return new Invalid(new SetUpPersonPage(name, given, site, slug, person, email, problems));
    var founded = foundings.found(name, slug, person, email, frame.lang(), clock.instant());
    // Let in at once: this must not hang on a mail server that nobody has tried yet.
    presence.enter(founded.person(), founded.organisation().id(), request, response);
    return "redirect:/" + slug + "/";
  }

  private Problems first(String name, String given) {
    var problems = Problems.none().require("name", name, "people.set-up.name.needed");
    if (!code.opens(given)) problems.add("code", "people.set-up.code.wrong");
    return problems;
  }

  private static Problems second(String slug, String person, String email) {
    var problems = Problems.none();
    if (!Organisations.mayBe(slug)) problems.add("slug", "people.set-up.slug.wrong");
    problems.require("person", person, "people.set-up.person.needed");
    if (!Contacts.isAddress(email)) problems.add("email", "people.address");
    return problems;
  }

  private void onlyOnce() {
    if (demo || !organisations.all().isEmpty()) throw new NotFound("set-up");
  }
}
