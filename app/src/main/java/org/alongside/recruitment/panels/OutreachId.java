package org.alongside.recruitment.panels;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record OutreachId(UUID value) implements Id {}
