package org.alongside.recruitment.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/** What anybody may take part in now. */
public record OpportunitiesPage(List<Entry> entries, String phone) implements Page {

  /**
   * @param about the title of the initiative
   * @param closes the last day, in words
   */
  public record Entry(String path, String role, String about, int seats, String closes) {}
}
