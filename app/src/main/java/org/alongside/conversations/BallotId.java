package org.alongside.conversations;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record BallotId(UUID value) implements Id {}
