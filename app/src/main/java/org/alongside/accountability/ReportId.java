package org.alongside.accountability;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record ReportId(UUID value) implements Id {}
