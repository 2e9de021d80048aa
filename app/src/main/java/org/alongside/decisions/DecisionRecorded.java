package org.alongside.decisions;

import java.time.Instant;

public record DecisionRecorded(DecisionId decision, Instant at) {}
