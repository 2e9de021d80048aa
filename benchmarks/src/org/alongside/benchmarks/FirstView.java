package org.alongside.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a phone fetches that has never been here: the page, its styles, its script, and what the
 * script wakes on this page.
 */
final class FirstView {

  private static final Pattern ASSET =
      Pattern.compile("(?:<link rel=\"stylesheet\" href|<script[^>]*? src)=\"(/[^\"]+)\"");
  // From the beginning of a line: their comments name modules, too.
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^(?:import|export)\\b[^;]*?[\"'](\\.{0,2}/[^\"']+)[\"']");
  private static final Pattern HOME = Pattern.compile("const home = '([^']+)'");
  private static final Pattern MODULE = Pattern.compile("data-module=\"govuk-([a-z-]+)\"");

  private final Wire wire;
  private final Map<String, Integer> bytes = new LinkedHashMap<>();

  private FirstView(Wire wire) {
    this.wire = wire;
  }

  /** Bytes of each body on the wire, compressed where the server compresses. */
  static Map<String, Integer> of(String page, int port) throws IOException {
    try (var wire = new Wire(port)) {
      var view = new FirstView(wire);
      var html = view.fetch(page, ASSET);
      String home = wire.get("/js/start.js").find(HOME);
      var woken = MODULE.matcher(html);
      while (woken.find()) view.fetch("%1$s/%2$s/%2$s.mjs".formatted(home, woken.group(1)), IMPORT);
      return view.bytes;
    }
  }

  private String fetch(String path, Pattern next) throws IOException {
    var answer = wire.get(path);
    bytes.put(path, answer.body().length);
    var found = next.matcher(answer.text());
    while (found.find()) {
      String other = URI.create(path).resolve(found.group(1)).getPath();
      if (!bytes.containsKey(other)) fetch(other, IMPORT);
    }
    return answer.text();
  }
}
