package org.alongside.recruitment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.people.Access;
import org.alongside.people.Access.Need;
import org.alongside.people.AccessNeeds;
import org.alongside.people.PersonId;
import org.alongside.recruitment.Application.Help;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brings who puts a name down.
 *
 * @param why what they would like to bring or change, if they say so
 * @param household a word that people who live together agree on; empty for none
 * @param answers by feature; what isn't there wasn't said
 */
public record Joining(
    Door door,
    String name,
    String why,
    String household,
    Map<String, String> answers,
    Needs needs,
    Reach reach,
    @Nullable Support support) {

  /**
   * @param shared whether others who organise may be told too
   */
  public record Needs(Set<Need> needs, String words, boolean shared) {
    public static final Needs NONE = new Needs(Set.of(), "", false);

    /** These and those, for one person. */
    Needs beside(Access before) {
      var both = EnumSet.noneOf(Need.class);
      both.addAll(before.needs());
      both.addAll(needs);
      String said =
          Stream.of(before.words(), words.strip())
              .filter(part -> !part.isEmpty())
              .distinct()
              .collect(Collectors.joining("\n"));
      return new Needs(
          both, said.length() > AccessNeeds.LONGEST ? before.words() : said, before.shared());
    }

    public boolean any() {
      return !needs.isEmpty() || !words.isBlank();
    }
  }

  /** Somebody else writes this down, and has asked. */
  public record Support(String name, Reach reach, String saidYes, Set<Help> may) {}

  /** How to reach somebody. */
  public sealed interface Reach {

    record ByEmail(String address, String language) implements Reach {}

    /** The team rings. */
    record ByPhone(String number, String language) implements Reach {}

    /** They keep the code and look by themselves. */
    record ByCode(String language) implements Reach {}

    /** They are signed in. */
    record ByAccount(PersonId person) implements Reach {}
  }
}
