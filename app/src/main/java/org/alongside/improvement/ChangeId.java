package org.alongside.improvement;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record ChangeId(UUID value) implements Id {}
