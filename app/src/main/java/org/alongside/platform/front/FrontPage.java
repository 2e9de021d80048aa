package org.alongside.platform.front;

import java.util.List;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;

public record FrontPage(List<Organisation> organisations) implements Page {}
