package org.alongside.people;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record ContactId(UUID value) implements Id {}
