package org.alongside.listening;

import org.alongside.initiatives.InitiativeId;
import org.alongside.people.ContactId;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gives.
 *
 * @param language tag of the language it is written in: {@code en}, {@code cy}, {@code so}, {@code
 *     ur}, …
 * @param who their name, shown to everybody only if they said so
 * @param described how somebody without a name is described: "a dad"; read before it is shown
 * @param contact where to tell them what came of it; nobody when a receipt code is enough
 * @param giver the person, when they were signed in
 * @param enteredBy who wrote it down for somebody else; then {@code consent} says how that person
 *     agreed
 */
public record Gift(
    InitiativeId initiative,
    VoiceKind kind,
    String words,
    String language,
    Experience experience,
    Audience audience,
    String who,
    String described,
    Channel channel,
    @Nullable ContactId contact,
    @Nullable PersonId giver,
    @Nullable PersonId enteredBy,
    String consent) {

  Gift toldAt(@Nullable ContactId contact) {
    return new Gift(
        initiative,
        kind,
        words,
        language,
        experience,
        audience,
        who,
        described,
        channel,
        contact,
        giver,
        enteredBy,
        consent);
  }
}
