package org.alongside.initiatives.web;

import java.util.List;
import org.alongside.platform.Experience;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.pages.Page;

/**
 * Who is in the group, with a form for one's own kind of experience and one for somebody new.
 *
 * @param inGroup whether the reader is one of them
 * @param own the reader's kind, as they said it
 */
public record MembersPage(
    String path,
    String title,
    List<Face> members,
    boolean inGroup,
    String own,
    List<Option> others,
    String person,
    String kind,
    Problems problems)
    implements Page {

  public record Face(String name, String about, Experience experience, String since) {}

  public List<Experience> kinds() {
    return List.of(Experience.values());
  }
}
