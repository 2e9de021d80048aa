package org.alongside.listening.imports;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record ImportId(UUID value) implements Id {}
