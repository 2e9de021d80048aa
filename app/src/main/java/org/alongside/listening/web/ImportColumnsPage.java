package org.alongside.listening.web;

import java.util.List;
import java.util.Map;
import org.alongside.initiatives.Initiative;
import org.alongside.listening.imports.Field;
import org.alongside.listening.imports.Import;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.pages.Page;

/**
 * What each column means, and what holds for the whole file.
 *
 * @param columns to choose from, each with what its first row says
 * @param errors by field, in order
 */
public record ImportColumnsPage(
    Initiative initiative,
    Import file,
    List<Field> fields,
    List<Option> columns,
    List<Option> languages,
    ImportForm form,
    Map<String, String> errors)
    implements Page {}
