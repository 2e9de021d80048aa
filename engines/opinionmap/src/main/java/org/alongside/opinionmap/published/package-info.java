/**
 * What may leave: figures and a picture from which nobody's vote can be worked out, not even by
 * somebody who sees every version of them, knows who voted when, and knows all votes but one.
 *
 * <p>Three layers, each against one kind of attack.
 *
 * <p><b>Randomised answers</b> (S. L. Warner, Randomized response, 1965; as post-randomisation, J.
 * Gouweleeuw and others, 1998). Before anything is counted, a quarter of all votes are replaced by
 * an answer drawn from the three: {@link org.alongside.opinionmap.published.Answers}. Which ones
 * follows from a secret of the conversation, and is the same for the same vote for ever, so that
 * looking again and again averages nothing away. Exact counts can't stand up to somebody who knows
 * all votes but one: they need only subtract, and rounding or waiting merely makes them wait for
 * the right moment. Here they find, at best, the randomised answer, which is ten times as likely to
 * be the true one as any other and never certain. Whatever is worked out from randomised answers
 * alone, in whatever order and however often, tells no more (local differential privacy, ln 10 for
 * each vote; C. Dwork and others, 2006). Counts are corrected for it, without bias; it costs a
 * standard deviation of 0.37 √n in a count among n people.
 *
 * <p><b>Large cells only</b> (A. Hundepool and others, Statistical Disclosure Control, 2012; L. H.
 * Cox, Suppression methodology, 1980). A count is shown, to the nearest five, only when it is at
 * least five by two standard deviations; nothing of a group of which fewer than five voted, and
 * which side was taken only where ten did, so that no smaller group is seen to be of one mind. What
 * is hidden must not follow from what is shown: where one side is hidden, so is the sum of the
 * three; and what is said of everybody is worked out from what is shown of the groups, so that
 * there is nothing to subtract. Of rows by what people said of themselves never one alone is
 * hidden. Gone through by force, for all tables there can be, no count below five is ever known to
 * within fewer than four numbers.
 *
 * <p><b>Steps.</b> A statement's figures change only when the answers or the groups of at least
 * five people on it have changed since they were last shown; so do the groups. The difference of
 * two versions is never one person: {@link org.alongside.opinionmap.published.Release}.
 *
 * <p>Not hidden is that somebody voted, roughly. Groups, and what they hold, are found from answers
 * of which a twentieth are replaced, ones that are replaced in the figures, too: with a quarter,
 * groups that are there are lost among some hundreds of people (two in brexit-consensus). What is
 * shown of them is lists, sizes in steps and shapes, worked out from all answers at once; even who
 * knew each answer behind them could not be certain of a vote (ln 58).
 */
@NullMarked
package org.alongside.opinionmap.published;

import org.jspecify.annotations.NullMarked;
