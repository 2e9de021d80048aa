package org.alongside.initiatives;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of co-production work.
 *
 * @param now one or two sentences: what happens at this stage
 * @param ask what anybody can do now
 * @param version rises with each change, so that nobody overwrites what they haven't seen
 */
public record Initiative(
    InitiativeId id,
    String slug,
    String title,
    String aim,
    Level level,
    Framing framing,
    Way way,
    Stage stage,
    String now,
    String ask,
    @Nullable Pledge pledge,
    Instant begunAt,
    int version) {

  public boolean listens() {
    return stage != Stage.FRAME;
  }
}
