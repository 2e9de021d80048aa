package org.alongside.people.web;

import java.util.regex.Pattern;
import org.alongside.platform.tenancy.Organisation;

/**
 * Where somebody goes on after signing in: only ever back into this organisation, never to an
 * address that somebody else has put into the link.
 */
record Destination(String path) {

  private static final Pattern PLAIN =
      Pattern.compile("(/[A-Za-z0-9_~%-][A-Za-z0-9._~%-]*)+/?(\\?[A-Za-z0-9._~%&=+-]*)?");

  static Destination within(Organisation organisation, String wish) {
    String root = "/" + organisation.slug() + "/";
    boolean ours = wish.startsWith(root) && PLAIN.matcher(wish).matches();
    return new Destination(ours ? wish : root);
  }
}
