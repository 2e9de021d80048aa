package org.alongside.platform.govuk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a long list, or the page before and the page after. */
public record Pagination(
    @Nullable Link previous,
    @Nullable Link next,
    List<Page> pages,
    String landmark,
    Attributes attributes)
    implements Attributed<Pagination> {

  /** One page of the list; without a number, those that are left out. */
  public record Page(
      @Nullable String number,
      @Nullable String href,
      String label,
      boolean current,
      Attributes attributes) {}

  public Pagination {
    pages = List.copyOf(pages);
  }

  public static Pagination blank() {
    return new Pagination(null, null, List.of(), Wording.of("pagination"), Attributes.NONE);
  }

  public boolean block() {
    return pages.isEmpty() && (previous != null || next != null);
  }

  public Pagination previous(String href) {
    return new Pagination(
        new Link(href, null, null, Attributes.NONE), next, pages, landmark, attributes);
  }

  public Pagination next(String href) {
    return new Pagination(
        previous, new Link(href, null, null, Attributes.NONE), pages, landmark, attributes);
  }

  public Pagination page(int number, String href, boolean current) {
    var words = Integer.toString(number);
    return and(new Page(words, href, Wording.of("page") + " " + words, current, Attributes.NONE));
  }

  public Pagination gap() {
    return and(new Page(null, null, "", false, Attributes.NONE));
  }

  private Pagination and(Page page) {
    var more = new ArrayList<>(pages);
    more.add(page);
    return new Pagination(previous, next, more, landmark, attributes);
  }

  @Override
  public Pagination attributes(Attributes changed) {
    return new Pagination(previous, next, pages, landmark, changed);
  }
}
