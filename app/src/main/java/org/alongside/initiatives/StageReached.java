package org.alongside.initiatives;

import java.time.Instant;
import org.alongside.people.PersonId;

public record StageReached(Stage stage, PersonId by, Instant at) {}
