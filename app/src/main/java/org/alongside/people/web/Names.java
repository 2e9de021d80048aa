package org.alongside.people.web;

import org.alongside.platform.errors.Problems;

/** What a name and a few words about somebody need. */
final class Names {

  private Names() {}

  static Problems problems(String name, String about) {
    var problems = Problems.none().require("name", name, "people.name-needed");
    if (name.length() > 100) problems.add("name", "people.name-long", 100);
    if (about.length() > 200) problems.add("about", "people.about-long", 200);
    return problems;
  }
}
