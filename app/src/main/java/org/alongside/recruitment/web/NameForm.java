package org.alongside.recruitment.web;

import java.util.Optional;
import java.util.Set;
import org.alongside.people.Person;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.recruitment.Application.Help;
import org.alongside.recruitment.Joining.Support;
import org.alongside.recruitment.Joinings;
import org.alongside.recruitment.Names;

/**
 * The last screen: who it is and how to reach them; for somebody else, how they said yes, and who
 * writes this.
 */
public record NameForm(
    String name,
    String why,
    ReachForm mine,
    String saidYes,
    Set<String> may,
    String helper,
    ReachForm theirs) {

  static final NameForm BLANK =
      new NameForm("", "", ReachForm.blank("mine"), "", Set.of(), "", ReachForm.blank("theirs"));

  static NameForm of(Typed typed) {
    return new NameForm(
        typed.in("name"),
        typed.in("why"),
        ReachForm.of(typed, "mine"),
        typed.in("said-yes"),
        typed.all("may"),
        typed.in("helper"),
        ReachForm.of(typed, "theirs"));
  }

  Problems problems(boolean another, boolean signedIn) {
    var problems = Problems.none();
    name(
        problems,
        "name",
        name,
        another ? "recruitment.name-needed.theirs" : "recruitment.name-needed");
    if (another) {
      problems.require("said-yes", saidYes, "recruitment.said-yes-needed");
      if (saidYes.length() > Names.LONGEST_YES)
        problems.add("said-yes", "recruitment.said-yes-long", Names.LONGEST_YES);
      theirs.check(problems, false);
      name(problems, "helper", helper, "recruitment.helper-needed");
    }
    mine.check(problems, signedIn);
    if (why.length() > Names.LONGEST_WORDS)
      problems.add("why", "recruitment.why-long", Names.LONGEST_WORDS);
    return problems;
  }

  /** For somebody else, “mine” is the way to reach the one who helps. */
  Joinings.Who who(boolean another, Optional<Person> person, String language) {
    var mineIs = mine.reach(person, language);
    return another
        ? new Joinings.Who(
            name,
            why,
            theirs.reach(Optional.empty(), language),
            new Support(helper, mineIs, saidYes, Choices.all(Help.class, may)))
        : new Joinings.Who(name, why, mineIs, null);
  }

  private static void name(Problems problems, String field, String name, String needed) {
    problems.require(field, name, needed);
    if (name.length() > Names.LONGEST) problems.add(field, "recruitment.name-long", Names.LONGEST);
  }
}
