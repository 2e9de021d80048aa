package org.alongside.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the pages cost, beside the least that the same server and database can do for a request on
 * the same machine.
 */
public final class WebBenchmark {

  private static final String ORGANISATION = "/hospitals";
  private static final String INITIATIVE = "/initiatives/outpatients";
  private static final String PAGE = ORGANISATION + INITIATIVE;
  private static final String YARDSTICKS = ORGANISATION + "/benchmarks";
  private static final String PLAIN_CASE = "the same queries as plain text";
  private static final String PAGE_CASE = "initiative page";
  private static final String INSERT_CASE = "one bare insert";
  private static final String GIVING_CASE = "giving a voice, the last form";
  private static final int PORT = 18_080;
  private static final int STARTS = 3;

  private final Path app;
  private final Path data;
  private final Duration each;

  private WebBenchmark(Path app, Path data, Duration each) {
    this.app = app;
    this.data = data;
    this.each = each;
  }

  /**
   * @param args the directory with the application unpacked, an empty one, the seconds for which
   *     each case is measured
   */
  public static void main(String[] args) throws Exception {
    var each = Duration.ofSeconds(Long.parseLong(args[2]));
    System.out.printf(
        "%d cores with the load generator on them, %d connections, each case %d s%n",
        Runtime.getRuntime().availableProcessors(), Load.VISITORS, each.toSeconds());
    var benchmark = new WebBenchmark(Path.of(args[0]), Path.of(args[1], "data"), each);
    benchmark.requests();
    benchmark.starts();
  }

  private void requests() throws Exception {
    var ourClasses = System.getProperty("java.class.path");
    var classes = "%s:%s:%s".formatted(ourClasses, jar(), app.resolve("lib").resolve("*"));
    try (var server =
        Server.start(data, PORT, List.of("-cp", classes, "org.alongside.Alongside"))) {
      // The first start builds the town after it said that it was ready.
      server.await(PAGE);
      int port = server.port();
      Table.requests(Case.measure(pages(), port, each), Map.of(PAGE_CASE, PLAIN_CASE));
      Table.requests(Case.measure(voices(), port, each), Map.of(GIVING_CASE, INSERT_CASE));
      Table.bytes(FirstView.of(PAGE, port));
    }
  }

  private static List<Case> pages() {
    return List.of(
        Case.page("a constant page", YARDSTICKS + "/constant"),
        Case.page(PLAIN_CASE, YARDSTICKS + INITIATIVE),
        Case.page(PAGE_CASE, PAGE));
  }

  private static List<Case> voices() {
    var giving = new Giving(PAGE);
    return List.of(
        Case.page(INSERT_CASE, YARDSTICKS + "/insert"),
        new Case(GIVING_CASE, giving.drafts(), giving.last()),
        new Case("giving a voice, all 7 requests", giving::whole));
  }

  private void starts() throws Exception {
    Table.startHeader();
    start("without a class cache", List.of("-jar", app.resolveSibling("alongside.jar").toString()));
    start(
        "with it (`bin/aot`)",
        List.of("-XX:AOTCache=" + app.resolve("alongside.aot"), "-jar", jar().toString()));
  }

  private void start(String name, List<String> how) throws Exception {
    var starts = new ArrayList<Start>();
    for (int i = 0; i < STARTS; i++) {
      try (var server = Server.start(data, PORT, how)) {
        double fresh = server.resident();
        Load.run(server.port(), each, wire -> wire.get(PAGE).status() == 200);
        starts.add(new Start(server.startedIn(), fresh, server.resident(), server.heap()));
      }
    }
    Table.start(name, Start.middle(starts));
  }

  private Path jar() {
    return app.resolve("alongside.jar");
  }
}
