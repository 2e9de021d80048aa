package org.alongside.platform.tenancy;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record OrgId(UUID value) implements Id {}
