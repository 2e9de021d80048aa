package org.alongside.initiatives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can change and what can't, who is affected, and what everybody can give, asked before what
 * is needed.
 *
 * @param open what people can still decide; nothing open means it is no co-design
 */
public record Framing(
    List<String> open,
    List<String> fixed,
    List<String> unknown,
    List<AffectedGroup> affected,
    List<String> gives,
    List<String> needs) {

  /**
   * @param here whether any of them take part yet
   * @param note who asks them, by when
   */
  public record AffectedGroup(String name, boolean here, @Nullable String note) {}

  public static Framing empty() {
    return new Framing(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Framing can't finish with nobody named who is affected: row 26. */
  public boolean finished() {
    return !affected.isEmpty();
  }

  public List<AffectedGroup> notHereYet() {
    return affected.stream().filter(group -> !group.here()).toList();
  }
}
