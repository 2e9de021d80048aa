package org.alongside.platform.govuk;

import java.util.ArrayList;
import java.util.List;

/** The way from the front page to here. */
public record Breadcrumbs(List<Link> links, String label, boolean collapses, Attributes attributes)
    implements Attributed<Breadcrumbs> {

  public Breadcrumbs {
    links = List.copyOf(links);
  }

  public static Breadcrumbs from(String href, String words) {
    return new Breadcrumbs(
        List.of(Link.to(href, words)), Wording.of("breadcrumb"), false, Attributes.NONE);
  }

  public Breadcrumbs to(String href, String words) {
    return and(Link.to(href, words));
  }

  /** This page. */
  public Breadcrumbs here(String words) {
    return and(new Link(null, new Text(words), null, Attributes.NONE));
  }

  private Breadcrumbs and(Link link) {
    var more = new ArrayList<>(links);
    more.add(link);
    return new Breadcrumbs(more, label, collapses, attributes);
  }

  @Override
  public Breadcrumbs attributes(Attributes changed) {
    return new Breadcrumbs(links, label, collapses, changed);
  }
}
