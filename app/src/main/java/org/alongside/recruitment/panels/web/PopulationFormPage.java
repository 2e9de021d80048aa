package org.alongside.recruitment.panels.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.pages.Page;

/** Whom it affects: typed, or from a file. */
public record PopulationFormPage(
    Place place, PopulationForm form, List<Asked> asked, Map<String, String> errors)
    implements Page {

  public record Asked(String question, List<Field> fields) {}

  public record Field(String name, String label, String value) {}
}
