package org.alongside.listening;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record ReplyId(UUID value) implements Id {}
