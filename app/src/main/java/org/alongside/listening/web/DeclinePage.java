package org.alongside.listening.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.govuk.Choice;
import org.alongside.platform.pages.Page;

/**
 * A no, with its reason.
 *
 * @param alarm whom to tell when somebody may be in danger; shown first when that is why one came
 */
public record DeclinePage(
    VoiceBeside voice,
    List<Choice> reasons,
    String reason,
    String words,
    boolean danger,
    List<String> alarm,
    Map<String, String> errors)
    implements Page {}
