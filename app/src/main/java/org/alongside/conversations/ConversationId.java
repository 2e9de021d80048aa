package org.alongside.conversations;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record ConversationId(UUID value) implements Id {}
