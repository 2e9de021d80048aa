package org.alongside.improvement.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/** What won't be done, why, and when it is asked again. */
public record NotDonePage(
    String initiative,
    String initiativeTitle,
    String what,
    String reason,
    String by,
    String again,
    List<Origin> origins,
    String thread)
    implements Page {}
