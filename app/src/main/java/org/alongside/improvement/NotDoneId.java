package org.alongside.improvement;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record NotDoneId(UUID value) implements Id {}
