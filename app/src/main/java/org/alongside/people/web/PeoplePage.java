package org.alongside.people.web;

import java.util.List;
import org.alongside.platform.pages.Page;

public record PeoplePage(List<Line> people, long waiting) implements Page {

  public record Line(String id, String name, String about, String roles) {}
}
