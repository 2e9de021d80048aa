package org.alongside.platform.security;

/** A form whose token is missing or old: what was written is kept and can be sent again. */
public class StaleForm extends RuntimeException {}
