package org.alongside.themes;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record ThemeId(UUID value) implements Id {}
