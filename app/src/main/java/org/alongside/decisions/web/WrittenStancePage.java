package org.alongside.decisions.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.pages.Page;

/** The form to write down what a member says who has no device. */
public record WrittenStancePage(
    String path,
    String question,
    List<Option> members,
    String person,
    String said,
    StanceForm form,
    Map<String, String> errors)
    implements Page {}
