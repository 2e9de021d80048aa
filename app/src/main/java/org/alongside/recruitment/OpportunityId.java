package org.alongside.recruitment;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record OpportunityId(UUID value) implements Id {}
