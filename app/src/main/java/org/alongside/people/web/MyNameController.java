package org.alongside.people.web;

import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MyNameController {

  private final People people;

  MyNameController(People people) {
    this.people = people;
  }

  @GetMapping("/{org}/me/name")
  @Allowed(Who.SIGNED_IN)
  Page edit(Person person) {
    return new MyNamePage(person.name(), person.about(), Problems.none());
  }

  @PostMapping("/{org}/me/name")
  @Allowed(Who.SIGNED_IN)
  Object update(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String about,
      Person person,
      Organisation organisation) {
    var problems = Names.problems(name, about);
    if (problems.any()) return new Invalid(new MyNamePage(name, about, problems));
    people.rename(person.id(), name, about);
    return "redirect:/" + organisation.slug() + "/me";
  }
}
