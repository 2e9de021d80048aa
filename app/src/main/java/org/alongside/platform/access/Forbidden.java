package org.alongside.platform.access;

/** Signed in, and not somebody this page is for. */
public class Forbidden extends RuntimeException {}
