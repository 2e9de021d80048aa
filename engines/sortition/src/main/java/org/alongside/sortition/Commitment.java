package org.alongside.sortition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is sealed and published before the randomness exists: who is in the draw (under pseudonyms),
 * the rules, and every ticket. The hash is SHA-256 of the text’s UTF-8 bytes, in small hexadecimal
 * digits: sha256sum says the same. The text, line by line, each ended by one LF, fields parted by
 * one space:
 *
 * <pre>
 * alongside-sortition 1
 * method leximin
 * seats K
 * tickets M
 * quota FEATURE VALUE MIN MAX MINFLEX MAXFLEX      in the order of the rules
 * intersection MIN MAX FEATURE VALUE …             in the order of the rules; features sorted
 * features FEATURE …                               all that the rules name, sorted
 * person ID VALUE …                                sorted by id; values in the order of the line above
 * household NAME ID ID …                           where two or more live: sorted by name (in small letters), ids sorted
 * t 1 ID ID …                                      to t M …; ids sorted
 * </pre>
 *
 * Fields are in Unicode’s form NFC, trimmed; in them a space, a percent sign and control characters
 * stand as %XX, so JavaScript’s decodeURIComponent reads them. Features and values are written as
 * the first quota (else the first intersection) spells them; MAXFLEX is - where there is no end to
 * it; a value that no rule names, as the person does. An empty value is %00. Sorting compares
 * UTF-16 units of the fields as they read, as Java and JavaScript do by themselves. Features that
 * no rule names are left out.
 */
public record Commitment(String text, String sha256) {

  public static final String FORMAT = "alongside-sortition 1";

  /**
   * @param pool under pseudonyms, households too: all of it is published
   * @param tickets each a panel of people of the pool
   */
  public static Commitment of(Pool pool, Rules rules, Tickets tickets) {
    var spelling = new TreeMap<String, String>();
    var lines = new ArrayList<String>();
    lines.add(FORMAT);
    lines.add("method leximin");
    lines.add("seats " + rules.seats());
    lines.add("tickets " + tickets.m());
    for (var quota : rules.quotas())
      lines.add(
          "quota"
              + fields(List.of(spelt(spelling, quota.feature()), spelt(spelling, quota.value())))
              + " %d %d %d ".formatted(quota.min(), quota.max(), quota.minFlex())
              + (quota.maxFlex() == Integer.MAX_VALUE ? "-" : quota.maxFlex()));
    for (var group : rules.intersections()) {
      var where = new TreeMap<String, String>();
      group.where().forEach((f, v) -> where.put(spelt(spelling, f), spelt(spelling, v)));
      var line = new StringBuilder("intersection " + group.min() + " " + group.max());
      where.forEach((feature, value) -> line.append(fields(List.of(feature, value))));
      lines.add(line.toString());
    }
    var features = new TreeSet<String>();
    rules.quotas().forEach(quota -> features.add(spelt(spelling, quota.feature())));
    rules.intersections().stream()
        .flatMap(group -> group.where().keySet().stream())
        .forEach(feature -> features.add(spelt(spelling, feature)));
    lines.add("features" + fields(features));
    people(pool, features, spelling, lines);
    int number = 1;
    for (var panel : tickets.panels()) lines.add("t " + number++ + fields(sorted(panel)));
    return of(String.join("\n", lines) + "\n");
  }

  /** The commitment to a text that is already written. */
  public static Commitment of(String text) {
    var digest = Draw.sha256(text.getBytes(StandardCharsets.UTF_8));
    return new Commitment(text, HexFormat.of().formatHex(digest));
  }

  private static void people(
      Pool pool, Collection<String> features, Map<String, String> spelling, List<String> lines) {
    var people = new TreeMap<String, String>();
    var homes = new TreeMap<String, List<String>>();
    for (var person : pool.candidates()) {
      var answers = new TreeMap<String, String>();
      person.features().forEach((feature, value) -> answers.put(Plain.of(feature), value));
      var values = new ArrayList<String>();
      for (var feature : features) {
        var value = answers.getOrDefault(Plain.of(feature), "");
        values.add(spelling.getOrDefault(Plain.of(value), value));
      }
      people.put(person.id(), written(person.id()) + fields(values));
      if (person.household() != null)
        homes
            .computeIfAbsent(written(Plain.of(person.household())), _ -> new ArrayList<>())
            .add(person.id());
    }
    people.values().forEach(line -> lines.add("person " + line));
    homes.forEach(
        (name, ids) -> {
          if (ids.size() > 1) lines.add("household " + name + fields(sorted(ids)));
        });
  }

  private static String spelt(Map<String, String> spelling, String word) {
    return spelling.computeIfAbsent(Plain.of(word), _ -> word.strip());
  }

  private static List<String> sorted(Collection<String> ids) {
    return ids.stream().sorted().toList();
  }

  private static String fields(Collection<String> values) {
    var line = new StringBuilder();
    for (var value : values) line.append(' ').append(written(value));
    return line.toString();
  }

  private static String written(String value) {
    var plain = Plain.composed(value);
    if (plain.isEmpty()) return "%00";
    var field = new StringBuilder();
    for (char c : plain.toCharArray())
      if (c <= ' ' || c == '%' || c == 0x7f) field.append("%%%02X".formatted((int) c));
      else field.append(c);
    return field.toString();
  }
}
