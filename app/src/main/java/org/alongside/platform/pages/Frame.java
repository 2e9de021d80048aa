package org.alongside.platform.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.platform.access.Visitor;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What stands around every page: the organisation, its language, who is looking, and the means to
 * link and to post.
 *
 * @param organisation none on the pages of the platform itself
 * @param path the address without the query
 * @param query what the language link must keep
 */
public record Frame(
    @Nullable Organisation organisation,
    Words words,
    Optional<Visitor> visitor,
    String path,
    String query,
    String nonce,
    Supplier<CsrfToken> token,
    boolean demo) {

  public String say(String key, Object... about) {
    return words.say(key, about);
  }

  public String say(String stem, Enum<?> constant) {
    return words.say(stem, constant);
  }

  public String date(Instant at) {
    return words.date(at);
  }

  public String date(LocalDate day) {
    return words.date(day);
  }

  /** An address inside this organisation. */
  public String to(String path) {
    return organisation == null ? path : "/" + organisation.slug() + path;
  }

  public String name() {
    return organisation == null ? "Alongside" : organisation.name();
  }

  public String lang() {
    return words.locale().getLanguage();
  }

  /** Asked only by pages with a form, so that others set no cookie. */
  public String csrf() {
    return token.get().getToken();
  }

  public boolean at(String path) {
    return this.path.equals(to(path)) || this.path.startsWith(to(path) + "/");
  }

  /** The same page in the other language. */
  public String other() {
    String kept = query.replaceAll("(^|&)lang=[^&]*", "").replaceFirst("^&", "");
    return path
        + "?"
        + (kept.isEmpty() ? "" : kept + "&")
        + "lang="
        + ("cy".equals(lang()) ? "en" : "cy");
  }
}
