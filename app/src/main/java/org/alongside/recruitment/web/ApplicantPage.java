package org.alongside.recruitment.web;

import java.util.List;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * One on the list, for those who organise.
 *
 * @param path of this page
 * @param list path of the list
 * @param phone where they are rung; empty when they left no number
 * @param written whether letters reach them
 * @param code as it is said, once somebody has asked for it to tell them; empty until then
 * @param reviewed when it was last asked whether this is still so; empty when nothing was said
 * @param shared whether others who organise may be told
 * @param twins other entries with the same name: maybe one person
 * @param isSealed whether the list is fixed, so that none of them can be taken off
 * @param typed what was being arranged, if it wasn't kept
 */
public record ApplicantPage(
    String path,
    String list,
    String role,
    String name,
    String door,
    String why,
    String since,
    String phone,
    boolean written,
    String code,
    List<String> needs,
    String words,
    String reviewed,
    boolean due,
    boolean shared,
    List<Met> met,
    List<Twin> twins,
    boolean isSealed,
    String supporter,
    String supporterPhone,
    String saidYes,
    List<String> help,
    String typed,
    Problems problems)
    implements Page {

  /** Another entry with the same name. */
  public record Twin(String path, String name, String since, String reached) {}

  public record Met(String words, String who, String when) {}

  public boolean anyNeed() {
    return !needs.isEmpty() || !words.isEmpty();
  }

  public boolean supported() {
    return !supporter.isEmpty();
  }
}
