package org.alongside;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/**
 * Somebody at the door with a browser that keeps cookies and the token of the form read last; it
 * follows nothing by itself and knows no JavaScript.
 */
public final class Caller {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

  private static final AtomicInteger HOUSE = new AtomicInteger();

  private final MockMvcTester web;
  // Each calls from a house of their own, as limits count by address.
  private final String house =
      "10.0.%d.%d".formatted(HOUSE.incrementAndGet() / 256, HOUSE.get() % 256);
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();
  private String token = "";

  public Caller(MockMvcTester web) {
    this.web = web;
  }

  public MvcTestResult get(String path) {
    return kept(web.get().uri(path).remoteAddress(house).cookie(carried()).exchange());
  }

  public MvcTestResult post(String path, String... namesAndValues) {
    var form =
        web.post()
            .uri(path)
            .remoteAddress(house)
            .cookie(carried())
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .param("_csrf", token);
    for (int i = 0; i < namesAndValues.length; i += 2)
      form = form.param(namesAndValues[i], namesAndValues[i + 1]);
    return kept(form.exchange());
  }

  /** Reads the page and sends its form with these values. */
  public MvcTestResult fill(String page, String action, String... namesAndValues) {
    get(page);
    return post(action, namesAndValues);
  }

  public Collection<Cookie> cookies() {
    return List.copyOf(cookies.values());
  }

  public void carry(Collection<Cookie> others) {
    others.forEach(cookie -> cookies.put(cookie.getName(), cookie));
  }

  private Cookie[] carried() {
    // A cookie that nobody reads, as the builder wants at least one.
    return cookies.isEmpty()
        ? new Cookie[] {new Cookie("none", "none")}
        : cookies.values().toArray(Cookie[]::new);
  }

  private MvcTestResult kept(MvcTestResult answer) {
    for (Cookie cookie : answer.getResponse().getCookies()) {
      if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
      else cookies.put(cookie.getName(), cookie);
    }
    Matcher found = TOKEN.matcher(body(answer));
    if (found.find()) token = HtmlUtils.htmlUnescape(found.group(1));
    return answer;
  }

  public static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
