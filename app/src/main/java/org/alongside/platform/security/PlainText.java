package org.alongside.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What nobody can type or read never comes in: control characters, halves of characters, those that
 * are none, and the two that turn the words after them around. The database refuses some of them,
 * feeds and letters break on others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class PlainText extends OncePerRequestFilter {

  private static final Pattern UNREADABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{202D}\\x{202E}\\x{FFFE}\\x{FFFF}&&[^\\t\\r\\n]]");

  static String of(String sent) {
    return UNREADABLE.matcher(sent).replaceAll("");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Plain(request), response);
  }

  private static final class Plain extends HttpServletRequestWrapper {

    private Plain(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
      String sent = super.getParameter(name);
      return sent == null ? null : of(sent);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String[] sent = super.getParameterValues(name);
      return sent == null ? null : plain(sent);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> plain = new LinkedHashMap<>();
      super.getParameterMap().forEach((name, sent) -> plain.put(name, plain(sent)));
      return plain;
    }

    // A name without a value, as in ?back, has none.
    private static String[] plain(@Nullable String[] sent) {
      return Stream.of(sent).map(one -> one == null ? "" : of(one)).toArray(String[]::new);
    }
  }
}
