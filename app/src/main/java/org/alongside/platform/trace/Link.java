package org.alongside.platform.trace;

import java.time.Instant;

public record Link(Ref from, Relation relation, Ref to, Instant at) {}
