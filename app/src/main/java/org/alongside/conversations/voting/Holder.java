package org.alongside.conversations.voting;

import org.alongside.people.PersonId;

/** Who holds a ballot: one of the three, kept as a hash only. */
public sealed interface Holder {

  record Somebody(PersonId person) implements Holder {}

  /** Whoever was given the private link with this secret. */
  record ByLink(String secret) implements Holder {}

  /** A voter of a file, by the id that they have there. */
  record OfFile(String voter) implements Holder {}

  default Ballot.Kind kind() {
    return switch (this) {
      case Somebody _ -> Ballot.Kind.PERSON;
      case ByLink _ -> Ballot.Kind.LINK;
      case OfFile _ -> Ballot.Kind.IMPORT;
    };
  }

  default String known() {
    return switch (this) {
      case Somebody(var person) -> "person " + person.value();
      case ByLink(var secret) -> "link " + secret;
      case OfFile(var voter) -> "file " + voter;
    };
  }
}
