package org.alongside.recruitment.panels.web;

import java.util.Map;
import org.alongside.platform.pages.Page;

/**
 * One task, and where it is under way, what came of it.
 *
 * @param done nothing more is to be said
 */
public record OutreachPage(
    Place place, StandingPage.Task task, boolean done, String told, Map<String, String> errors)
    implements Page {}
