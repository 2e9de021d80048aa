package org.alongside.improvement.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.pages.Page;

public record ChangeFormPage(
    String initiative,
    String initiativeTitle,
    List<Option> origins,
    ChangeForm form,
    Map<String, String> errors)
    implements Page {}
