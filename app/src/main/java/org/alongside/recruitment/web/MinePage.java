package org.alongside.recruitment.web;

import gg.jte.Content;
import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * An applicant's own page.
 *
 * @param path of this page, inside the organisation
 * @param notice path of the notice
 * @param reached how we reach them, veiled; empty for not at all
 * @param taken when the name was taken off the list, in words; empty while it stands
 * @param twice whether the team took it off, as the same name stood there twice
 * @param waits when the draw comes and how they hear of it, while nothing else is to be told
 * @param easy in easy words
 * @param panels where things stand for them
 * @param needs what helps, each in words
 * @param needWords what no box says
 * @param reviewed when they last said or confirmed it, in words; empty when nothing was said
 * @param questions whether equality questions were asked; what was answered stands on no page
 * @param help what who supports them may do, in words
 */
public record MinePage(
    String path,
    String notice,
    String role,
    String code,
    String name,
    String door,
    String reached,
    String why,
    String since,
    String taken,
    boolean twice,
    String waits,
    boolean isSealed,
    boolean easy,
    List<Content> panels,
    List<String> needs,
    String needWords,
    String reviewed,
    boolean questions,
    boolean household,
    String supporter,
    String saidYes,
    List<String> help)
    implements Page {

  public boolean gone() {
    return !taken.isEmpty();
  }

  public boolean supported() {
    return !supporter.isEmpty();
  }
}
