package org.alongside.platform.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * An organisation: a trust, a charity, a community group. Its slug is the first part of every
 * address.
 *
 * @param about one sentence for the front page
 * @param phone where a person answers; shown beside every form
 */
public record Organisation(
    OrgId id,
    String slug,
    String name,
    String about,
    @Nullable String phone,
    @Nullable String email) {}
