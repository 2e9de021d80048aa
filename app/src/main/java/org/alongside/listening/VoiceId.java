package org.alongside.listening;

import java.util.UUID;
import org.alongside.platform.ids.Id;

public record VoiceId(UUID value) implements Id {}
