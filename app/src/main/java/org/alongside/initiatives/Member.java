package org.alongside.initiatives;

import java.time.Instant;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;

/** Somebody in the group, with the kind of experience they say they bring to this piece of work. */
public record Member(
    PersonId person, String name, String about, Experience experience, Instant since) {}
