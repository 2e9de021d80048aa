/**
 * GOV.UK Frontend's components as values: each record is all that its template in {@code jte/govuk}
 * shows.
 */
@NullMarked
package org.alongside.platform.govuk;

import org.jspecify.annotations.NullMarked;
