package org.alongside.accountability.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * @param path of this report, inside the organisation
 * @param done what was just done, a key; empty otherwise
 * @param mine whether the reader's name stands under it
 */
public record ReportPage(
    String path,
    String initiativePath,
    String initiative,
    boolean weSaid,
    String title,
    List<String> paragraphs,
    List<Told.Author> authors,
    List<Thing> things,
    String when,
    String told,
    boolean published,
    boolean mine,
    Reach reach,
    String done)
    implements Page {

  /** A change, a promise or a refusal that it tells of. */
  public record Thing(String words, String url) {}

  /** How many will be told, and how. */
  public record Reach(int all, int byLetter) {
    public int byReceipt() {
      return all - byLetter;
    }
  }
}
