package org.alongside.listening.web;

import java.util.List;
import java.util.Map;
import org.alongside.initiatives.Initiative;
import org.alongside.listening.imports.Import;
import org.alongside.listening.imports.RowProblem;
import org.alongside.platform.pages.Page;

/**
 * What became of every row.
 *
 * @param toMend whether refused rows are still kept
 */
public record ImportReportPage(
    Initiative initiative,
    Import file,
    int all,
    int imported,
    int alreadyHere,
    int refused,
    List<Map.Entry<RowProblem, Integer>> problems,
    boolean toMend)
    implements Page {}
