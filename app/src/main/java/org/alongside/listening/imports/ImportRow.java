package org.alongside.listening.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that waits or was refused.
 *
 * @param line where it begins in the file, from 1
 * @param broken its quotation marks don't pair up
 */
public record ImportRow(
    int line, List<String> cells, boolean broken, @Nullable RowProblem problem) {}
