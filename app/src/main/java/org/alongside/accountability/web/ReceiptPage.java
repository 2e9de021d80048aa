package org.alongside.accountability.web;

import java.util.List;
import org.alongside.listening.Verdict;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.Lane;
import org.jspecify.annotations.Nullable;

/**
 * @param code as it stands in an address; {@code spoken} as it is said
 * @param ask the words of who asked to say it in other words; empty when nobody does
 * @param judged what they said about how they were listened to
 * @param mayJudge whether anybody has answered them yet
 */
public record ReceiptPage(
    String code,
    String spoken,
    String lead,
    List<Item> items,
    String ask,
    boolean mayJudge,
    @Nullable Verdict judged,
    List<Line> open,
    Yours yours)
    implements Page {

  /** What they may do with their words. */
  public enum Yours {
    PAUSE,
    GO_ON,
    TAKE_BACK_ONLY,
    NOTHING
  }

  public record Item(Step step, Lane lane) {}

  public List<Verdict> verdicts() {
    return List.of(Verdict.values());
  }

  public boolean withdrawn() {
    return yours == Yours.NOTHING;
  }
}
