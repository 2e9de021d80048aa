package org.alongside.platform.access;

/** Something was sent by somebody who isn't signed in any more; what they wrote is kept. */
public class SignedOut extends RuntimeException {}
