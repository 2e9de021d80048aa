package org.alongside.listening.web;

import org.alongside.platform.pages.Page;

/**
 * Thank you, and the code.
 *
 * @param code as it is said, with spaces
 * @param receipt the path of the receipt
 * @param told whether we write to them too
 * @param initiative where the words of others are
 * @param forSomebody entered by somebody else, who hands this page over
 */
public record GivenPage(
    String code,
    String receipt,
    boolean told,
    String initiative,
    String about,
    int pledged,
    boolean forSomebody)
    implements Page {}
