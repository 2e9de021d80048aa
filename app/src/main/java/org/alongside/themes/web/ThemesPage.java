package org.alongside.themes.web;

import java.util.List;
import org.alongside.platform.pages.Page;

/** The themes of an initiative, those said by most first. */
public record ThemesPage(String initiative, String path, List<ThemeRow> themes) implements Page {}
