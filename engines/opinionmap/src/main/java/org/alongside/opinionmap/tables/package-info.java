/**
 * The map from counts of who voted on what together. {@link org.alongside.opinionmap.tables.Tables}
 * are whole numbers that any order of votes fills alike; from them come the {@link
 * org.alongside.opinionmap.tables.Covariance}, its main {@link
 * org.alongside.opinionmap.tables.Axes}, where people stand ({@link
 * org.alongside.opinionmap.tables.Placed}), groups of a given number ({@link
 * org.alongside.opinionmap.tables.Grouping}) and how each group voted ({@link
 * org.alongside.opinionmap.tables.Counts}). {@link org.alongside.opinionmap.tables.Live} keeps all
 * that up to date, vote by vote; its picture equals the one built cold from the same votes.
 *
 * <p>How that is so: tables, places and counts are whole numbers, whose sums know no order; axes
 * are worked out afresh from the tables, with statements in the order of their ids and from a fixed
 * start, and rounded to a millionth; groups are those of small cells of the map, so that they hang
 * on no person's number.
 */
@NullMarked
package org.alongside.opinionmap.tables;

import org.jspecify.annotations.NullMarked;
