/**
 * Mode {@code polis}: the known pipeline, step for step, so that its maps can be compared with ours
 * and a conversation can move here without its map changing. Written from its formulas (C. Small,
 * M. Bjorkegren, T. Erkkilä, L. Shaw, C. Megill: Polis: Scaling deliberation by mapping high
 * dimensional opinion spaces, 2021) and checked against given results; none of its code was used.
 *
 * <p>What it is known to get wrong stays wrong here: the order of votes decides the groups, there
 * are always at least two, and nothing is corrected for the number of tests.
 */
@NullMarked
package org.alongside.opinionmap.polis;

import org.jspecify.annotations.NullMarked;
