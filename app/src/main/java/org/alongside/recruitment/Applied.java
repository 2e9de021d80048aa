package org.alongside.recruitment;

/**
 * A name is on the list.
 *
 * @param before it had been there already: what was said the first time stands
 */
public record Applied(ApplicationId id, ApplicantCode code, boolean before) {}
