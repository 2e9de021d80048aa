package org.alongside.listening.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/** Where to say it. */
public record ChoosePlacePage(List<Place> places) implements Page {

  public record Place(String title, String aim, String initiative) {}
}
