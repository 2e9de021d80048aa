package org.alongside.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.platform.access.Visitors;
import org.alongside.platform.security.ContentSecurity;
import org.alongside.platform.tenancy.Tenancy;
import org.alongside.platform.words.Languages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Puts the frame round a page, for handlers and for errors alike. */
@Component
public class Frames {

  private final Languages languages;
  private final LocaleResolver locales;
  private final Visitors visitors;
  private final boolean demo;

  Frames(
      Languages languages,
      LocaleResolver locales,
      Visitors visitors,
      @Value("${alongside.mode:live}") String mode) {
    this.languages = languages;
    this.locales = locales;
    this.visitors = visitors;
    this.demo = !"live".equals(mode);
  }

  public Frame around(HttpServletRequest request) {
    return new Frame(
        Tenancy.present().orElse(null),
        languages.in(locales.resolveLocale(request)),
        visitors.present(request),
        request.getRequestURI(),
        Optional.ofNullable(request.getQueryString()).orElse(""),
        ContentSecurity.nonce(request),
        token(request),
        demo);
  }

  /** The frame when even asking who looks may fail: no visitor, so no database. */
  public Frame withoutVisitor(HttpServletRequest request) {
    return new Frame(
        Tenancy.present().orElse(null),
        languages.in(locales.resolveLocale(request)),
        Optional.empty(),
        request.getRequestURI(),
        Optional.ofNullable(request.getQueryString()).orElse(""),
        ContentSecurity.nonce(request),
        token(request),
        demo);
  }

  // Where a request failed before it got its token, the form goes on with the one it came with.
  private static Supplier<CsrfToken> token(HttpServletRequest request) {
    return () ->
        request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
            ? token
            : new DefaultCsrfToken(
                "X-CSRF-TOKEN",
                "_csrf",
                Optional.ofNullable(request.getParameter("_csrf"))
                    .filter(sent -> !sent.isEmpty())
                    .orElse("none"));
  }
}
