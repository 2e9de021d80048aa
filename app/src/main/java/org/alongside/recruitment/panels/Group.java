package org.alongside.recruitment.panels;

/** Those who answer one question alike: feature and answer as the lottery knows them. */
public record Group(String feature, String answer) {}
