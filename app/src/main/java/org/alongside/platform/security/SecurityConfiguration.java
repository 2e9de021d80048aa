package org.alongside.platform.security;

import org.alongside.platform.errors.ErrorPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The form token and the session's context. Who may use a route is said at the route
 * ({@code @Allowed}) and asked by {@code access}; the token lives in a cookie, so that somebody
 * without an account needs no session.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  // Mail programs press this button for their readers (RFC 8058) and have read no form of ours. The
  // code in the address is the right, and pressing it twice does nothing more.
  private static final RequestMatcher STOPPING_LETTERS =
      PathPatternRequestMatcher.withDefaults()
          .matcher(HttpMethod.POST, "/{org}/letters/{code}/stop");

  @Bean
  SecurityFilterChain security(HttpSecurity http, ErrorPages errors) throws Exception {
    return http.authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(formTokens()).ignoringRequestMatchers(STOPPING_LETTERS))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
        .exceptionHandling(
            e ->
                e.accessDeniedHandler(
                    (request, response, _) -> errors.write(new StaleForm(), request, response)))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .formLogin(login -> login.disable())
        .httpBasic(basic -> basic.disable())
        .logout(logout -> logout.disable())
        .anonymous(anonymous -> anonymous.disable())
        .headers(
            headers -> headers.contentTypeOptions(o -> o.disable()).frameOptions(o -> o.disable()))
        .build();
  }

  // Over https the serializer marks it secure by itself.
  @Bean
  CookieSerializer sessionCookie() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("alongside");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    return cookie;
  }

  private static CookieCsrfTokenRepository formTokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    return tokens;
  }

  // There are no passwords; this keeps the framework from inventing one.
  @Bean
  UserDetailsService nobodyHasAPassword() {
    return name -> {
      throw new org.springframework.security.core.userdetails.UsernameNotFoundException(name);
    };
  }
}
