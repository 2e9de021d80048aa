package org.alongside;

import org.alongside.initiatives.Framing;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Level;
import org.alongside.initiatives.Way;
import org.alongside.initiatives.WayOfWorking;

/** Pieces of work that more than one test begins. */
public final class Beginnings {

  private Beginnings() {}

  public static Initiatives.Beginning sleep() {
    return new Initiatives.Beginning(
        "sleep",
        "Sleep on Ward 7",
        "Nights that people can sleep through.",
        Level.LOCAL,
        Framing.empty(),
        new Way(WayOfWorking.CONSULT, "", false),
        "",
        "");
  }
}
