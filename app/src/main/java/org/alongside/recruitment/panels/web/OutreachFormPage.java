package org.alongside.recruitment.panels.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.pages.Page;

/**
 * Who does what, so that a group hears of it.
 *
 * @param of names the group in an address
 * @param group the same in words
 */
public record OutreachFormPage(
    Place place,
    String of,
    String group,
    List<Option> owners,
    String owner,
    String plan,
    Map<String, String> errors)
    implements Page {}
