package org.alongside.people;

/**
 * Something for which somebody may still have to be reached. Owned here, implemented above: an
 * address goes when nothing uses it any more.
 */
public interface ContactUse {
  boolean uses(ContactId contact);
}
