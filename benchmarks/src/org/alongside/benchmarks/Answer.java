package org.alongside.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * @param body as it came over the wire
 */
record Answer(int status, Map<String, String> headers, byte[] body) {

  String text() throws IOException {
    if (!"gzip".equals(headers.get("content-encoding")))
      return new String(body, StandardCharsets.UTF_8);
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The first group where the text has it. */
  String find(Pattern pattern) throws IOException {
    var found = pattern.matcher(text());
    if (!found.find()) throw new IOException("Status " + status + " and no " + pattern);
    return found.group(1);
  }
}
