package org.alongside.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * A hall full of people who vote at once, each pressing again as soon as the next statement is
 * there: is a vote lost or doubled, and how long does each wait?
 */
public final class VotingBenchmark {

  private static final int PORT = 18_080;
  private static final int PEOPLE = 200;

  // Until the JVM has compiled what they run, a few at a time.
  private static final int FIRST = 16;
  private static final int WARM_UPS = 2;
  private static final Pattern STATEMENT = Pattern.compile("name=\"statement\" value=\"([^\"]+)\"");
  private static final String[] VOTES = {"AGREE", "DISAGREE", "PASS"};
  private static final String INSERT = "one bare insert";
  private static final String VOTE = "a vote";

  private record Waits(List<Long> votes, List<Long> next) {}

  private VotingBenchmark() {}

  /**
   * @param args the directory with the application unpacked, an empty one, the statements that each
   *     votes on
   */
  public static void main(String[] args) throws Exception {
    var app = Path.of(args[0]);
    var data = Path.of(args[1], "data");
    int statements = Integer.parseInt(args[2]);
    var classes =
        "%s:%s:%s"
            .formatted(
                System.getProperty("java.class.path"),
                app.resolve("alongside.jar"),
                app.resolve("lib").resolve("*"));
    var how = List.of("-cp", classes, "org.alongside.Alongside");
    try (var server = Server.start(data, PORT, how)) {
      server.await("/hospitals/initiatives/outpatients");
      for (int i = 0; i < WARM_UPS; i++) {
        vote(data, FIRST, statements);
        insert(FIRST, statements);
      }
      var samples = new LinkedHashMap<String, Sample>();
      samples.put(INSERT, insert(PEOPLE, statements));
      samples.putAll(vote(data, PEOPLE, statements));
      System.out.printf(
          "%d people at once, %d statements each, %d cores%n",
          PEOPLE, statements, Runtime.getRuntime().availableProcessors());
      Table.requests(samples, Map.of(VOTE, INSERT));
    }
  }

  /** The count of the database against what was acknowledged: an error where they differ. */
  private static Map<String, Sample> vote(Path data, int people, int statements) throws Exception {
    try (var hall = new Hall(data)) {
      hall.open(statements, people);
      long begun = System.nanoTime();
      var all = all(hall.links(), link -> voter(hall.path(), link));
      long took = System.nanoTime() - begun;
      var votes = all.stream().flatMap(one -> one.votes().stream()).toList();
      var next = all.stream().flatMap(one -> one.next().stream()).toList();
      long[] counted = hall.counted();
      System.out.printf(
          "%,d votes acknowledged, %,d in the database, %,d of them different%n",
          votes.size(), counted[0], counted[1]);
      if (counted[0] != votes.size() || counted[1] != votes.size())
        throw new IllegalStateException("A vote was lost or doubled");
      var samples = new LinkedHashMap<String, Sample>();
      samples.put(VOTE, new Sample(votes, took));
      samples.put("from the press to the next statement", new Sample(next, took));
      return samples;
    }
  }

  private static Waits voter(String path, String link) throws Exception {
    var waits = new Waits(new ArrayList<>(), new ArrayList<>());
    try (var wire = new Wire(PORT)) {
      String token = wire.get(link).find(Giving.TOKEN);
      wire.post(link, "_csrf=" + token);
      var page = wire.get(path + "/vote").text();
      for (var said = STATEMENT.matcher(page); said.find(); said = STATEMENT.matcher(page)) {
        String vote = VOTES[waits.votes().size() % VOTES.length];
        long begun = System.nanoTime();
        wire.post(
            path + "/vote", "statement=%s&vote=%s&_csrf=%s".formatted(said.group(1), vote, token));
        waits.votes().add(System.nanoTime() - begun);
        page = wire.get(path + "/vote").text();
        waits.next().add(System.nanoTime() - begun);
      }
    }
    return waits;
  }

  private static Sample insert(int many, int each) throws Exception {
    var people = new ArrayList<Integer>();
    for (int i = 0; i < many; i++) people.add(each);
    long begun = System.nanoTime();
    var waits = all(people, VotingBenchmark::inserter).stream().flatMap(List::stream).toList();
    return new Sample(waits, System.nanoTime() - begun);
  }

  private static List<Long> inserter(int each) throws Exception {
    var waits = new ArrayList<Long>();
    try (var wire = new Wire(PORT)) {
      for (int i = 0; i < each; i++) {
        long begun = System.nanoTime();
        wire.get("/hospitals/benchmarks/insert");
        waits.add(System.nanoTime() - begun);
      }
    }
    return waits;
  }

  private interface Doing<T, R> {
    R with(T one) throws Exception;
  }

  private static <T, R> List<R> all(List<T> people, Doing<T, R> doing) throws Exception {
    try (var hall = Executors.newFixedThreadPool(PEOPLE)) {
      var tasks = people.stream().<Callable<R>>map(one -> () -> doing.with(one)).toList();
      var done = new ArrayList<R>();
      for (var one : hall.invokeAll(tasks)) done.add(one.get());
      return done;
    }
  }
}
