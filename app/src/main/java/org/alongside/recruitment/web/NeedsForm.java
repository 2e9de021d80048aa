package org.alongside.recruitment.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.people.Access;
import org.alongside.people.Access.Need;
import org.alongside.people.AccessNeeds;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.recruitment.Joining.Needs;

/** What somebody needs to take part, as they say it; all of it may be left out. */
public record NeedsForm(Set<String> needs, String words, boolean shared) {

  static final NeedsForm BLANK = new NeedsForm(Set.of(), "", false);

  static NeedsForm of(Typed typed) {
    return new NeedsForm(typed.all("needs"), typed.in("words"), !typed.in("shared").isEmpty());
  }

  static NeedsForm of(Needs said) {
    return new NeedsForm(names(said.needs()), said.words(), said.shared());
  }

  static NeedsForm of(Access access) {
    return new NeedsForm(names(access.needs()), access.words(), access.shared());
  }

  Problems problems() {
    var problems = Problems.none();
    if (words.length() > AccessNeeds.LONGEST)
      problems.add("words", "people.needs-long", AccessNeeds.LONGEST);
    return problems;
  }

  Needs said() {
    return new Needs(Choices.all(Need.class, needs), words, shared);
  }

  private static Set<String> names(Set<Need> needs) {
    return needs.stream().map(Enum::name).collect(Collectors.toSet());
  }
}
