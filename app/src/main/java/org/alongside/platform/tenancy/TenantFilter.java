package org.alongside.platform.tenancy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code /{org}/…}: the first part of the address says for whom the whole request works. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TenantFilter extends OncePerRequestFilter {

  private final Organisations organisations;

  TenantFilter(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var organisation = organisations.bySlug(firstPart(request.getRequestURI()));
    if (organisation.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    if (request.getRequestURI().equals("/" + organisation.get().slug())) {
      response.sendRedirect(request.getRequestURI() + "/");
      return;
    }
    try {
      Tenancy.within(
          organisation.get(),
          () -> {
            chain.doFilter(request, response);
            return null;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private static String firstPart(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? path.substring(Math.min(1, path.length())) : path.substring(1, end);
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
