package org.alongside.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Asks the gates before any handler runs. What isn't a known handler with a rule is shut. */
@Component
class AccessInterceptor implements HandlerInterceptor {

  private final Map<Who, Gate> gates = new EnumMap<>(Who.class);
  private final Visitors visitors;

  AccessInterceptor(List<Gate> gates, Visitors visitors) {
    gates.forEach(gate -> this.gates.put(gate.who(), gate));
    this.visitors = visitors;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws Exception {
    if (handler instanceof ResourceHttpRequestHandler) return true;
    if (!(handler instanceof HandlerMethod method)) throw new NotFound(request.getRequestURI());
    if (isOurs(method) && isOfAnOrganisation(request) && Tenancy.present().isEmpty())
      throw new NotFound(request.getRequestURI());
    if (!isOurs(method) || admitted(request, method)) return true;
    if (visitors.present(request).isPresent() || Tenancy.present().isEmpty()) throw new Forbidden();
    if ("POST".equals(request.getMethod())) throw new SignedOut();
    response.sendRedirect("/" + Tenancy.present().get().slug() + "/sign-in?next=" + next(request));
    return false;
  }

  private boolean admitted(HttpServletRequest request, HandlerMethod method) {
    var rule = method.getMethodAnnotation(Allowed.class);
    return rule != null
        && Stream.of(rule.value())
            .map(gates::get)
            .anyMatch(gate -> gate != null && gate.admits(request));
  }

  // The framework's own error page has no rule: it shows nothing but our words.
  private static boolean isOurs(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("org.alongside.");
  }

  private static boolean isOfAnOrganisation(HttpServletRequest request) {
    return String.valueOf(
            request.getAttribute(
                org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
        .startsWith("/{org}");
  }

  private static String next(HttpServletRequest request) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
  }
}
