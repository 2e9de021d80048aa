package org.alongside.accountability.web;

import java.util.List;
import java.util.Objects;
import org.alongside.accountability.Talk;
import org.alongside.platform.pictures.Sign;
import org.alongside.platform.words.Words;

/**
 * What a conversation is on a thread and on a receipt, in words.
 *
 * @param path of the initiative
 */
record TalkSteps(String path, Words words) {

  private static final int FEW = 4;

  /** What people voted on, as far as it is on this thread: one in its words, or a few of many. */
  Step statements(Talk talk) {
    var all = talk.statements();
    String tag = words.locale().getLanguage();
    return Step.of(
            Sign.CONVERSATION,
            sentence("statements", all.size()),
            words.date(all.getFirst().saidAt()),
            all.size() == 1
                ? all.getFirst().wordsIn(tag)
                : sentence("statements.title", all.size()),
            all.size() == 1
                ? List.of(Line.of(sentence("statements.made")))
                : all.stream().limit(FEW).map(one -> Line.of(one.wordsIn(tag))).toList())
        .linked(
            all.size() == 1
                ? path + "/thread/statement/" + all.getFirst().id().value()
                : address(talk),
            sentence("statements.see", all.size()));
  }

  Step conversation(Talk talk) {
    var it = talk.conversation();
    return Step.of(
            Sign.CONVERSATION,
            sentence("conversation"),
            words.date(Objects.requireNonNull(it.openedAt())),
            it.question(),
            List.of(Line.of(sentence("conversation.people", talk.people()))))
        .linked(address(talk), sentence("conversation.see"));
  }

  /** On the receipt of somebody whose words led there. */
  ReceiptSteps.At voted(Talk talk) {
    var at = Objects.requireNonNull(talk.conversation().openedAt());
    return new ReceiptSteps.At(
        at,
        Step.of(
                Sign.CONVERSATION,
                words.say("accountability.receipt.voted"),
                words.date(at),
                talk.conversation().question(),
                List.of(
                    Line.of(
                        words.say("accountability.receipt.voted.made", talk.statements().size()))))
            .linked(address(talk), sentence("conversation.see")));
  }

  private static String address(Talk talk) {
    return "/conversations/" + talk.conversation().id().value();
  }

  private String sentence(String key, Object... about) {
    return words.say("accountability.thread." + key, about);
  }
}
