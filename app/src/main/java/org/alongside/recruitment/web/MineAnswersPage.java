package org.alongside.recruitment.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * An applicant answers again. What was answered isn’t shown, so that nobody who comes by the code
 * reads it beside a name.
 *
 * @param path of their page
 */
public record MineAnswersPage(String path, List<Asked> questions) implements Page {}
