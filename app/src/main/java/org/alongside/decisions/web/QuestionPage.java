package org.alongside.decisions.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.govuk.Choice;
import org.alongside.platform.pages.Page;

/**
 * The form to put a question to the group.
 *
 * @param statements those that somebody came with from a conversation; there are too many to offer
 */
public record QuestionPage(
    String initiative,
    String initiativeTitle,
    boolean sharesPower,
    List<Choice> themes,
    List<Choice> voices,
    List<Choice> statements,
    QuestionForm form,
    Map<String, String> errors)
    implements Page {}
