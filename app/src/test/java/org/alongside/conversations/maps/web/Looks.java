package org.alongside.conversations.maps.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * What one reader sees at several addresses, but for what differs at every look and how many took
 * part, which is counted aloud.
 */
final class Looks {

  private static final Pattern EVERY_TIME =
      Pattern.compile(
          "nonce=\"[^\"]*\"|name=\"_csrf\" value=\"[^\"]*\"|\"X-CSRF-TOKEN\": ?\"[^\"]*\"");
  private static final Pattern TURNOUT =
      Pattern.compile("\\d+ people, \\d+ votes|<td class=\"govuk-table__cell\">\\d+</td>");

  private final MockMvcTester web;
  private final @Nullable RequestPostProcessor reader;

  Looks(MockMvcTester web, @Nullable RequestPostProcessor reader) {
    this.web = web;
    this.reader = reader;
  }

  SortedMap<String, String> at(List<String> addresses) {
    var seen = new TreeMap<String, String>();
    for (String address : addresses) seen.put(address, at(address));
    return seen;
  }

  /** As it came, byte by byte. */
  String at(String address) {
    var request = web.get().uri(address);
    var answer = (reader == null ? request : request.with(reader)).exchange().getResponse();
    String text = new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
    text = EVERY_TIME.matcher(text).replaceAll("");
    return answer.getStatus() + " " + TURNOUT.matcher(text).replaceAll("so many");
  }
}
