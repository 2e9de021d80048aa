package org.alongside.platform.mail;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record LetterId(UUID value) implements Id {}
