package org.alongside.platform.govuk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a phone has to fetch before the first page can be read and used. */
class FirstViewTest {

  private static final Pattern HOME = Pattern.compile("const home = '([^']+)'");
  private static final Pattern KIND =
      Pattern.compile("^ {2}'?([a-z-]+)'?: '[A-Z]", Pattern.MULTILINE);
  private static final Pattern IMPORT =
      Pattern.compile("^import .* from '([^']+)'", Pattern.MULTILINE);

  @Test
  void the_style_sheet_is_under_14_kilobytes_on_the_wire() throws IOException {
    assertThat(zipped("/static/alongside.css")).isLessThan(14_000);
  }

  @Test
  void all_modules_together_are_there_and_under_20_kilobytes_on_the_wire() throws IOException {
    var start = "/static/js/start.js";
    var script = new String(read(start), UTF_8);
    var home = HOME.matcher(script);
    assertThat(home.find()).isTrue();

    var modules = new HashSet<String>();
    var kinds = KIND.matcher(script);
    while (kinds.find()) {
      collect(
          "/META-INF/resources"
              + home.group(1)
              + "/"
              + kinds.group(1)
              + "/"
              + kinds.group(1)
              + ".mjs",
          modules);
    }
    assertThat(modules).hasSizeGreaterThan(8);

    var bytes = zipped(start);
    for (var module : modules) bytes += zipped(module);
    assertThat(bytes).isLessThan(20_000);
  }

  private static void collect(String module, Set<String> found) throws IOException {
    if (!found.add(module)) return;
    var imports = IMPORT.matcher(new String(read(module), UTF_8));
    while (imports.find()) collect(URI.create(module).resolve(imports.group(1)).getPath(), found);
  }

  private static int zipped(String resource) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(read(resource));
    }
    return bytes.size();
  }

  private static byte[] read(String resource) throws IOException {
    try (var in = FirstViewTest.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    }
  }
}
