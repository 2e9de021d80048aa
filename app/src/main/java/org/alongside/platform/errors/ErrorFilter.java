package org.alongside.platform.errors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Catches what fails before a handler is found: a session that can't be read, an organisation that
 * can't be looked up.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ErrorFilter extends OncePerRequestFilter {

  private final ErrorPages pages;

  ErrorFilter(ErrorPages pages) {
    this.pages = pages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException e) {
      pages.write(e.getRootCause() == null ? e : e.getRootCause(), request, response);
    } catch (RuntimeException e) {
      pages.write(e, request, response);
    }
  }
}
