package org.alongside.improvement.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.pages.Page;

public record NotDoneFormPage(
    String initiative,
    String initiativeTitle,
    List<Option> origins,
    NotDoneForm form,
    Map<String, String> errors)
    implements Page {}
