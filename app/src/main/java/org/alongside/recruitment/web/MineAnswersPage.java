package org.alongside.recruitment.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/** An applicant changes what they answered; {@code path} is that of their page. */
public record MineAnswersPage(String path, List<Asked> questions) implements Page {}
