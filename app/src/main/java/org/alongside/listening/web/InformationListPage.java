package org.alongside.listening.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/** All pages of information. */
public record InformationListPage(List<Entry> entries, boolean team) implements Page {

  public record Entry(String page, String title, boolean easy) {}
}
