/**
 * Fair lotteries: panels drawn under quotas, with chances as equal as the quotas allow, and a proof
 * that they are.
 *
 * <p>{@link org.alongside.sortition.Leximin} takes a pool and rules and answers with a lottery and
 * its certificate. Nothing here knows a web page, a database or a clock on the wall; the same input
 * gives the same answer.
 */
@NullMarked
package org.alongside.sortition;

import org.jspecify.annotations.NullMarked;
