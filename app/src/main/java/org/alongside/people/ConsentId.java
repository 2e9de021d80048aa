package org.alongside.people;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record ConsentId(UUID value) implements Id {}
