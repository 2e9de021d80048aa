package org.alongside.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One visitor on one kept-alive connection, with cookies. By hand, because client and server share
 * the cores, and a client that does more would be measured with it.
 */
final class Wire implements AutoCloseable {

  private final int port;
  private Socket socket;
  private InputStream in;
  private final Map<String, String> cookies = new HashMap<>();

  Wire(int port) throws IOException {
    this.port = port;
    connect();
  }

  private void connect() throws IOException {
    socket = new Socket("localhost", port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  Answer get(String path) throws IOException {
    return expect(200, send("GET", path, "", new byte[0]), path);
  }

  /** Sends a form; where it leads. */
  String post(String path, String fields) throws IOException {
    byte[] body = fields.getBytes(StandardCharsets.UTF_8);
    var answer = send("POST", path, "application/x-www-form-urlencoded", body);
    return location(answer.status() == 303 ? answer : expect(302, answer, path));
  }

  /** Sends a file with a form; where it leads. */
  String upload(String path, String token, Path file) throws IOException {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        """
        --cut\r
        Content-Disposition: form-data; name="_csrf"\r
        \r
        %s\r
        --cut\r
        Content-Disposition: form-data; name="file"; filename="cards.csv"\r
        Content-Type: text/csv\r
        \r
        """
            .formatted(token)
            .getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(Files.readAllBytes(file));
    body.writeBytes("\r\n--cut--\r\n".getBytes(StandardCharsets.US_ASCII));
    return location(
        expect(
            302,
            send("POST", path, "multipart/form-data; boundary=cut", body.toByteArray()),
            path));
  }

  private static String location(Answer answer) {
    return answer.headers().get("location").replaceFirst("^http://[^/]*", "");
  }

  private static Answer expect(int status, Answer answer, String path) throws IOException {
    if (answer.status() != status) throw new IOException(path + " answered " + answer.status());
    return answer;
  }

  private Answer send(String method, String path, String type, byte[] body) throws IOException {
    String head =
        "%s %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept: text/html,*/*\r\nAccept-Encoding: gzip\r\nAccept-Language: en\r\n%s%s\r\n"
            .formatted(
                method,
                path,
                port,
                cookies.isEmpty() ? "" : "Cookie: " + cookies() + "\r\n",
                method.equals("GET")
                    ? ""
                    : "Content-Type: %s\r\nContent-Length: %d\r\n".formatted(type, body.length));
    var request = new ByteArrayOutputStream();
    request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    request.writeBytes(body);
    request.writeTo(socket.getOutputStream());
    var answer = answer();
    if ("close".equals(answer.headers().get("connection"))) {
      close();
      connect();
    }
    return answer;
  }

  private String cookies() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private Answer answer() throws IOException {
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    var headers = new HashMap<String, String>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (name.equals("set-cookie")) keep(value);
      else headers.put(name, value);
    }
    return new Answer(status, headers, body(headers));
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    cookies.put(pair[0], pair[1]);
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (!"chunked".equals(headers.get("transfer-encoding")))
      return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    var body = new ByteArrayOutputStream();
    int size;
    do {
      size = Integer.parseInt(line(), 16);
      body.writeBytes(in.readNBytes(size));
      line();
    } while (size > 0);
    return body.toByteArray();
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) throw new IOException("The server hung up");
      if (c != '\r') line.append((char) c);
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
