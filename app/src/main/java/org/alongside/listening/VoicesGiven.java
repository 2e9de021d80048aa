package org.alongside.listening;

import java.time.Instant;
import java.util.List;
import org.alongside.initiatives.InitiativeId;
import org.alongside.platform.Experience;

/** One voice, or a batch of imported ones. Published inside the transaction that keeps them. */
public record VoicesGiven(List<One> voices) {
  public record One(VoiceId voice, InitiativeId initiative, Experience experience, Instant at) {}
}
