package org.alongside.themes;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record ExcerptId(UUID value) implements Id {}
