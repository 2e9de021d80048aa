package org.alongside.platform.front;

import org.alongside.platform.pages.Page;

public record AccessibilityPage() implements Page {}
