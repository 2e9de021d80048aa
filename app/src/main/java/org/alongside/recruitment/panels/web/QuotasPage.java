package org.alongside.recruitment.panels.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.pages.Page;

/**
 * The seats set aside for groups, and what that means for those who put their names down.
 *
 * @param fixed the rules are sealed: to be read, not changed
 * @param canPropose somebody has said whom it affects
 * @param both rules for two groups at once
 * @param fresh one more of them, to be added; none where there is only one question
 * @param groups what can be chosen for it
 * @param unkept this is shown, and not kept
 * @param kept this was kept just now
 * @param verdict none while there is nothing to say
 */
public record QuotasPage(
    Place place,
    boolean fixed,
    boolean canPropose,
    List<Asked> asked,
    List<Both> both,
    Optional<Both> fresh,
    List<Option> groups,
    boolean unkept,
    boolean kept,
    List<Verdict> verdict,
    Map<String, String> errors)
    implements Page {

  /**
   * @param effect what these rules do to the smallest chance; blank where there are none
   */
  public record Asked(String question, List<Row> rows, String effect) {}

  /**
   * @param field begins the names of both fields
   */
  public record Row(
      String field, String label, String affected, String applied, String least, String most) {}

  /**
   * @param field begins the names of its fields
   * @param one a group, as it is sent
   * @param label both groups in words
   * @param effect what this rule does to the smallest chance; blank where nobody asked
   */
  public record Both(
      String field,
      String one,
      String other,
      String label,
      String least,
      String most,
      boolean gone,
      String effect) {}

  /**
   * @param reasons why not, or what it means; a sentence each
   * @param relax what would have to give at least; a sentence each
   */
  public record Verdict(boolean met, String words, List<String> reasons, List<String> relax) {}
}
