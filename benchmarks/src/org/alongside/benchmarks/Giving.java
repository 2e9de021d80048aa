package org.alongside.benchmarks;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** A story told to the team in three screens, to hear back by receipt. */
final class Giving {

  static final String WORDS =
      """
      Mum's letter said ten o'clock and nobody knew about her at the desk. We waited two hours in
      the corridor, she couldn't hear her name called, and in the end it was the cleaner who asked
      if we were all right. Please write on the letter whom to ask for, and ring if it is late.""";

  static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String begin;
  private final Queue<String> ready = new ConcurrentLinkedQueue<>();

  Giving(String initiative) {
    this.begin = initiative + "/voice";
  }

  /** Seven requests: three screens, three forms, the receipt. */
  boolean whole(Wire wire) throws IOException {
    String who = wire.post(begin, words(token(wire, begin)));
    String hearBack = wire.post(who, audience(token(wire, who)));
    wire.get(wire.post(hearBack, byReceipt(token(wire, hearBack))));
    return true;
  }

  /** Drafts that wait for their last form. */
  Load.Step drafts() {
    return new Typist() {
      @Override
      public boolean take(Wire wire) throws IOException {
        String who = wire.post(begin, words(token.get()));
        return ready.add(wire.post(who, audience(token.get())));
      }
    };
  }

  /** The last form alone, of each draft that waits for it. */
  Load.Step last() {
    return new Typist() {
      @Override
      public boolean take(Wire wire) throws IOException {
        String hearBack = ready.poll();
        if (hearBack != null) wire.post(hearBack, byReceipt(token.get()));
        return hearBack != null;
      }
    };
  }

  private abstract class Typist implements Load.Step {

    final ThreadLocal<String> token = new ThreadLocal<>();

    @Override
    public void begin(Wire wire) throws IOException {
      token.set(token(wire, begin));
    }
  }

  private static String token(Wire wire, String path) throws IOException {
    return wire.get(path).find(TOKEN);
  }

  private static String words(String token) {
    return "kind=STORY&experience=LIVED&language=en&draft=&words=%s&_csrf=%s"
        .formatted(URLEncoder.encode(WORDS, StandardCharsets.UTF_8), token);
  }

  private static String audience(String token) {
    return "audience=TEAM&who=&_csrf=" + token;
  }

  private static String byReceipt(String token) {
    return "how=code&email=&_csrf=" + token;
  }
}
