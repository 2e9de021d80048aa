/**
 * Opinion maps: people agree (+1), disagree (−1) or pass (0) on short statements, most of them on
 * few. The engine finds who votes alike, what each group holds, and what all of them share.
 *
 * <p>{@link org.alongside.opinionmap.Ballots} is what goes in and {@link
 * org.alongside.opinionmap.OpinionMap} what comes out. Nothing here knows a web page, a database or
 * a clock on the wall; the same votes give the same map.
 */
@NullMarked
package org.alongside.opinionmap;

import org.jspecify.annotations.NullMarked;
