package org.alongside.platform.limits;

/** Too many in one minute from one address; what was sent is kept and can be sent again. */
public class TooOften extends RuntimeException {}
