package org.alongside.demo.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/** Whom a visitor may be. */
public record DemonstrationPage(List<Card> guests) implements Page {

  public record Card(String key, String name, String about, String sees) {}
}
