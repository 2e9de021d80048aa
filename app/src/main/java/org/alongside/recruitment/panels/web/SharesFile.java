package org.alongside.recruitment.panels.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.Question;
import org.alongside.recruitment.panels.Group;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads shares from a small file: a line a group, with the columns feature, value, and share (in
 * per cent) or count (of people). Features and values are named by their keys or in the words of
 * the page; whatever is wrong is told with its line, and then nothing is taken.
 */
final class SharesFile {

  static final int LARGEST = 100_000;

  private final Place place;
  private final Words words;

  SharesFile(Place place, Words words) {
    this.place = place;
    this.words = words;
  }

  Map<Group, Double> read(byte[] bytes) {
    if (bytes.length == 0) throw new Refusal("panels.file.empty");
    if (bytes.length > LARGEST) throw new Refusal("panels.file.large");
    String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    var format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .setDelimiter(text.lines().findFirst().orElse("").contains(";") ? ";" : ",")
            .setIgnoreEmptyLines(true)
            .get();
    try (var csv = format.parse(new StringReader(text))) {
      var header = csv.getHeaderMap();
      for (String column : new String[] {"feature", "value"})
        if (!header.containsKey(column)) throw new Refusal("panels.file.column", column);
      boolean counts = header.containsKey("count");
      if (!counts && !header.containsKey("share")) throw new Refusal("panels.file.column", "share");
      var numbers = new LinkedHashMap<Group, Double>();
      for (CSVRecord row : csv) add(row, counts, numbers);
      if (numbers.isEmpty()) throw new Refusal("panels.file.empty");
      return counts ? shares(numbers) : numbers;
    } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
      throw new Refusal("panels.file.broken");
    }
  }

  private void add(CSVRecord row, boolean counts, Map<Group, Double> numbers) {
    int line = (int) row.getRecordNumber() + 1;
    if (!row.isConsistent()) throw new Refusal("panels.file.cells", line);
    Group group = group(row.get("feature"), row.get("value"), line);
    String typed = row.get(counts ? "count" : "share").replace("%", "").strip();
    if (!typed.matches(counts ? "\\d{1,9}" : "\\d{1,3}(\\.\\d{1,6})?"))
      throw new Refusal("panels.file.number", line);
    double number = Double.parseDouble(typed);
    if (!counts && number > 100) throw new Refusal("panels.file.number", line);
    if (numbers.put(group, counts ? number : number / 100) != null)
      throw new Refusal("panels.file.twice", line);
  }

  private Group group(String feature, String value, int line) {
    for (Question question : place.opportunity().questions()) {
      if (!same(feature, question.feature(), question.name(words))) continue;
      for (String answer : question.choices())
        if (same(value, answer, question.say(words, answer)))
          return new Group(question.feature(), answer);
    }
    throw new Refusal("panels.file.unknown", line, feature + " " + value);
  }

  private static boolean same(String typed, String key, String said) {
    String plain = typed.strip().toLowerCase(Locale.ROOT);
    return plain.equals(key.toLowerCase(Locale.ROOT))
        || plain.equals(said.toLowerCase(Locale.ROOT));
  }

  private static Map<Group, Double> shares(Map<Group, Double> counts) {
    var all = new HashMap<String, Double>();
    counts.forEach((group, count) -> all.merge(group.feature(), count, Double::sum));
    var shares = new LinkedHashMap<Group, Double>();
    counts.forEach(
        (group, count) -> {
          double of = all.getOrDefault(group.feature(), 0.0);
          shares.put(group, of == 0 ? 0 : count / of);
        });
    return shares;
  }
}
