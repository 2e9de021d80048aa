package org.alongside.recruitment;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record ApplicationId(UUID value) implements Id {}
