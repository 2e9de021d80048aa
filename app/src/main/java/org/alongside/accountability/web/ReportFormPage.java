package org.alongside.accountability.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.pages.Page;

/**
 * @param action where it is sent
 * @param offered what it may tell of; empty when the words of a draft are changed
 * @param problems field to sentence
 */
public record ReportFormPage(
    String action,
    String initiative,
    String title,
    String story,
    List<Cover> offered,
    List<String> chosen,
    int version,
    boolean changing,
    Map<String, String> problems)
    implements Page {

  public record Cover(String value, String words) {}
}
