package org.alongside.listening.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a column can hold, and the words in headings by which it is guessed. */
public enum Field {
  WORDS(
      "words comment comments feedback story stories verbatim text response answer sylw sylwadau adborth geiriau stori"),
  DATE("date day given received submitted timestamp created dyddiad"),
  KIND("kind type math"),
  EXPERIENCE("experience lived profiad"),
  LANGUAGE("language lang iaith"),
  WHO("who name role author pwy enw"),
  EMAIL("email mail ebost");

  private final Set<String> headings;

  Field(String headings) {
    this.headings = Set.of(headings.split(" "));
  }

  boolean looksLike(String heading) {
    return Arrays.stream(heading.toLowerCase(Locale.ROOT).replace("e-", "e").split("[^\\p{L}]+"))
        .anyMatch(headings::contains);
  }
}
