package org.alongside;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A {@link Town} in a process of its own, and Tom's browser on it, without JavaScript. */
public final class TownProcess implements AutoCloseable {

  /** A page, where it was found, and its words. */
  public record Answer(int status, String path, String html) {}

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Path data;
  private final Process process;
  private final BufferedReader answers;
  private final PrintWriter questions;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private String root = "";
  private String link = "";

  private TownProcess(Path data, Process process) {
    this.data = data;
    this.process = process;
    this.answers = process.inputReader();
    this.questions = new PrintWriter(process.outputWriter(), true);
  }

  /**
   * @param options of the Java machine
   */
  public static TownProcess start(Path data, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    Collections.addAll(command, options);
    Collections.addAll(
        command,
        "-classpath",
        System.getProperty("java.class.path"),
        Town.class.getName(),
        data.toString());
    var town =
        new TownProcess(
            data,
            new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    String[] ready = town.line("ready ").split(" ");
    town.root = "http://localhost:" + ready[0];
    town.link = ready[1];
    town.post(town.link, town.link, Map.of());
    return town;
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  /** Fills the form that stands on one page and sends it to where it goes. */
  public Answer post(String form, String to, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        "_csrf="
            + encode(token(form))
            + fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining());
    return send(
        HttpRequest.newBuilder(uri(to))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  public Answer upload(String form, Path file) throws IOException, InterruptedException {
    return upload(form, Map.of(), Map.of("file", file));
  }

  /** Several files and fields, by their names. */
  public Answer upload(String form, Map<String, String> fields, Map<String, Path> files)
      throws IOException, InterruptedException {
    var parts = new ArrayList<BodyPublisher>();
    parts.add(field("_csrf", token(form)));
    fields.forEach((name, value) -> parts.add(field(name, value)));
    for (var file : files.entrySet()) {
      parts.add(
          BodyPublishers.ofString(
              "--cut\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                  .formatted(file.getKey(), file.getValue().getFileName())));
      parts.add(BodyPublishers.ofFile(file.getValue()));
      parts.add(BodyPublishers.ofString("\r\n"));
    }
    parts.add(BodyPublishers.ofString("--cut--\r\n"));
    BodyPublisher body = BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    return send(
        HttpRequest.newBuilder(uri(form))
            .header("Content-Type", "multipart/form-data; boundary=cut")
            .POST(body)
            .build());
  }

  private static BodyPublisher field(String name, String value) {
    return BodyPublishers.ofString(
        "--cut\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
            .formatted(name, value));
  }

  /** The one number or word that this SQL finds in the town. */
  public String ask(String sql) throws IOException {
    questions.println(sql.replaceAll("\\s+", " "));
    return line("answer ");
  }

  /** {@code kill -9}, to the application and to its database. */
  public void kill() throws Exception {
    var server =
        ProcessHandle.of(
                Long.parseLong(
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip()))
            .orElseThrow();
    process.destroyForcibly().waitFor();
    server.destroyForcibly();
    server.onExit().get();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  private String token(String form) throws IOException, InterruptedException {
    var found = TOKEN.matcher(get(form).html());
    if (!found.find()) throw new IllegalStateException("No form at " + form);
    return found.group(1);
  }

  private Answer send(HttpRequest request) throws IOException, InterruptedException {
    var response = browser.send(request, HttpResponse.BodyHandlers.ofString());
    return new Answer(response.statusCode(), response.uri().getPath(), response.body());
  }

  private String line(String start) throws IOException {
    for (String line = answers.readLine(); line != null; line = answers.readLine())
      if (line.startsWith(start)) return line.substring(start.length());
    throw new IllegalStateException("The town has gone silent");
  }

  private URI uri(String path) {
    return URI.create(root + path);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
