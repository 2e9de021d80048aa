package org.alongside.people.web;

import org.alongside.platform.pages.Page;

/** Says nothing of whose letters they are: letters are passed on. */
public record LettersPage(String code, boolean stopped, boolean startedAgain) implements Page {}
