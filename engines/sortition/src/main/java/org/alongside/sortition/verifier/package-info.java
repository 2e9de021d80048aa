/**
 * Checks a lottery from what was published, in exact fractions and with no solver. Nothing here
 * calls what made the lottery: it reads the files, and shares with the engine only the records,
 * exact fractions and the recipe of the draw.
 */
@NullMarked
package org.alongside.sortition.verifier;

import org.jspecify.annotations.NullMarked;
