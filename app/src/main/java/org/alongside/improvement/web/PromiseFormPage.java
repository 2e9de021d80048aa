package org.alongside.improvement.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.pages.Page;

public record PromiseFormPage(
    String initiative,
    String initiativeTitle,
    List<Option> origins,
    List<Option> owners,
    PromiseForm form,
    Map<String, String> errors)
    implements Page {}
