package org.alongside.recruitment.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * What anybody may take part in now.
 *
 * @param full those that take no more names, whose draw can be followed
 */
public record OpportunitiesPage(List<Entry> entries, List<Entry> full, String phone)
    implements Page {

  /**
   * @param about the title of the initiative
   * @param language in which the role is written
   * @param closes the last day, in words
   */
  public record Entry(
      String path, String role, String language, String about, int seats, String closes) {}
}
