package org.alongside.initiatives;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record InitiativeId(UUID value) implements Id {}
