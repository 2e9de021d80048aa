package org.alongside.recruitment.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * Who is on the list, for those who organise: names, what helps each, never an equality answer.
 *
 * @param path of the list
 * @param notice path of the notice
 * @param needy how many of them need something
 */
public record ApplicantsPage(
    String path, String notice, String initiative, String role, List<Entry> entries, long needy)
    implements Page {

  /**
   * @param needs what helps, each in words
   * @param due whether it is time to ask again
   */
  public record Entry(
      String id,
      String name,
      String door,
      String since,
      List<String> needs,
      boolean more,
      boolean due,
      boolean supported) {

    public boolean needy() {
      return more || !needs.isEmpty();
    }
  }
}
