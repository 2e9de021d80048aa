package org.alongside.recruitment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list as the lottery knows them: never a name.
 *
 * @param features by feature of each question asked, and {@link Door#FEATURE}; who didn't say has
 *     {@link Question#NOT_SAID}
 * @param household the same for people who live together; at most one of them is drawn
 */
public record Applicant(
    ApplicationId id, Map<String, String> features, @Nullable String household) {}
