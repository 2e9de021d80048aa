package org.alongside.decisions;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record DecisionId(UUID value) implements Id {}
