package org.alongside.recruitment.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * The notice.
 *
 * @param path of this opportunity, inside the organisation
 * @param language in which the team wrote what it says
 * @param work path of the initiative
 * @param parts what there is to know, in the order in which people ask
 * @param easy the same in easy words, a sentence each; empty when nobody has written them
 * @param shownEasy whether that is what is shown
 * @param closes the last day, in words
 * @param today whether that is today
 */
public record OpportunityPage(
    String path,
    String role,
    String language,
    String about,
    String work,
    int seats,
    List<Part> parts,
    List<String> easy,
    boolean shownEasy,
    boolean takesNames,
    String closes,
    boolean today,
    boolean isSealed,
    boolean questions,
    String phone)
    implements Page {

  public record Part(String heading, String words) {}
}
