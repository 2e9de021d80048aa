package org.alongside.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Alongside with the demo town, in a process of its own. */
final class Server implements AutoCloseable {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

  private final Process process;
  private final int port;
  private final double startedIn;

  private Server(Process process, int port) throws Exception {
    long begun = System.nanoTime();
    this.process = process;
    this.port = port;
    await("/health/ready");
    this.startedIn = (System.nanoTime() - begun) / 1e9;
  }

  /**
   * @param start what stands between {@code java} and Alongside's own settings
   */
  static Server start(Path data, int port, List<String> start) throws Exception {
    var command = new ArrayList<>(List.of(JAVA.resolve("java").toString()));
    command.addAll(start);
    command.addAll(
        List.of(
            "--alongside.mode=demo",
            "--alongside.data=" + data,
            "--alongside.limits.factor=1000000",
            "--server.port=" + port));
    var log = ProcessBuilder.Redirect.appendTo(data.resolveSibling("log").toFile());
    return new Server(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start(), port);
  }

  /** Returns as soon as this page is there. */
  void await(String path) throws Exception {
    until(() -> shows(path));
  }

  /** Asks until it is so. */
  void until(Callable<Boolean> so) throws Exception {
    while (!so.call()) {
      if (!process.isAlive()) throw new IOException("Alongside ended: see its log");
      Thread.sleep(20);
    }
  }

  private boolean shows(String path) {
    try (var wire = new Wire(port)) {
      wire.get(path);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  int port() {
    return port;
  }

  /** Seconds until it said that it was ready. */
  double startedIn() {
    return startedIn;
  }

  /** Megabytes of memory of the JVM that are in use, its database not counted. */
  double resident() throws IOException {
    return memory("VmRSS");
  }

  /** The most that ever were. */
  double most() throws IOException {
    return memory("VmHWM");
  }

  private double memory(String which) throws IOException {
    String status = Files.readString(Path.of("/proc", "" + process.pid(), "status"));
    return number(status, Pattern.compile(which + ":\\s+(\\d+) kB")) / 1024;
  }

  /** Megabytes of objects that are alive. */
  double heap() throws Exception {
    jcmd("GC.run");
    return number(jcmd("GC.heap_info"), Pattern.compile("used (\\d+)K")) / 1024;
  }

  private String jcmd(String what) throws Exception {
    var asked =
        new ProcessBuilder(JAVA.resolve("jcmd").toString(), "" + process.pid(), what).start();
    return new String(asked.getInputStream().readAllBytes());
  }

  private static double number(String text, Pattern pattern) throws IOException {
    var found = pattern.matcher(text);
    if (!found.find()) throw new IOException("No " + pattern + " in " + text);
    return Double.parseDouble(found.group(1));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
