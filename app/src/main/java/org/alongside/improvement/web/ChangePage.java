package org.alongside.improvement.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/**
 * What was done.
 *
 * @param measured how we know; may be empty
 * @param picture the address of its picture; empty when there is none
 */
public record ChangePage(
    String initiative,
    String initiativeTitle,
    String title,
    String story,
    String measured,
    String picture,
    String pictureWords,
    String by,
    List<Origin> origins,
    String thread)
    implements Page {}
