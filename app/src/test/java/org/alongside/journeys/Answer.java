package org.alongside.journeys;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** What the town answered to one request. */
record Answer(String path, int status, String type, String leadsTo, String headers, String body) {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
  private static final Pattern FORM =
      Pattern.compile("<form method=\"post\" action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("<(?:textarea|select|input(?![^>]*type=\"hidden\"))");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

  static Answer of(String path, HttpResponse<String> response) {
    var headers = response.headers();
    return new Answer(
        path,
        response.statusCode(),
        headers.firstValue("Content-Type").orElse(""),
        headers.firstValue("Location").orElse(""),
        headers.map().entrySet().stream().map(Object::toString).collect(Collectors.joining("\n")),
        response.body());
  }

  boolean isPage() {
    return type.startsWith("text/html");
  }

  boolean asksToSignIn() {
    return status == 302 && leadsTo.contains("/sign-in?next=");
  }

  /** Addresses of this town that it links to. */
  List<String> links() {
    return LINK.matcher(body)
        .results()
        .map(found -> HtmlUtils.htmlUnescape(found.group(1)).replaceFirst("#.*", ""))
        .filter(link -> link.startsWith("/") && !link.startsWith("//"))
        .distinct()
        .toList();
  }

  /** Where its forms go that have something to fill in. */
  List<String> forms() {
    return FORM.matcher(body)
        .results()
        .filter(form -> FIELD.matcher(form.group()).find())
        .map(form -> HtmlUtils.htmlUnescape(form.group(1)))
        .distinct()
        .toList();
  }

  /** The form's token; empty when the page has no form. */
  String token() {
    return TOKEN
        .matcher(body)
        .results()
        .map((MatchResult found) -> HtmlUtils.htmlUnescape(found.group(1)))
        .findFirst()
        .orElse("");
  }

  @Override
  public String toString() {
    return path + " " + status;
  }
}
