package org.alongside.accountability;

import java.time.Instant;
import java.util.List;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.trace.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What contributors are told, by named authors.
 *
 * @param covers the changes, and the things not done, that it tells of
 */
public record Report(
    ReportId id,
    InitiativeId initiative,
    String title,
    String story,
    List<Author> authors,
    List<Ref> covers,
    Instant writtenAt,
    @Nullable Instant publishedAt,
    int version) {

  public record Author(PersonId person, Experience experience) {}

  /**
   * "We said, we did" needs somebody of lived experience among those who wrote it; otherwise it is
   * "You said, we did": row 51.
   */
  public boolean weSaid() {
    return authors.stream().anyMatch(author -> author.experience().lived());
  }

  boolean repeats(String heading, String words, PersonId by) {
    return !published()
        && title.equals(heading.strip())
        && story.equals(words.strip())
        && authors.stream().anyMatch(author -> author.person().equals(by));
  }

  public boolean published() {
    return publishedAt != null;
  }
}
