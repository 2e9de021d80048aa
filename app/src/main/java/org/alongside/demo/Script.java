package org.alongside.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The town's files as they were written; the head of town.yaml says how to read them. */
public final class Script {

  private static final String FOLDER = "demo/millbrook/";

  private final Entry town = read("town.yaml");
  private final List<Entry> initiatives = read("initiatives.yaml").entries("initiatives");
  private final List<Entry> themes = read("themes.yaml").entries("themes");
  private final List<Entry> decisions = read("decisions.yaml").entries("decisions");
  private final Entry promises = read("commitments.yaml");
  private final List<Entry> pages = read("pages.yaml").entries("pages");
  private final Entry recruitment = read("opportunities.yaml");
  private final List<Entry> reports = read("reports.yaml").entries("reports");
  private final List<Entry> conversations = read("conversations.yaml").entries("conversations");
  private final List<Entry> panels = read("panels.yaml").entries("panels");
  private final Map<String, Entry> voices = readVoices();

  public List<Entry> organisations() {
    return town.entries("organisations");
  }

  public List<Entry> people() {
    return town.entries("people");
  }

  /** Those to sign in as, and what they come for. */
  List<Entry> guests() {
    return town.entries("try");
  }

  public Entry person(String key) {
    return people().stream().filter(person -> person.key().equals(key)).findFirst().orElseThrow();
  }

  /** By key: the words as they were first given. */
  public Entry voice(String key) {
    return voices.values().stream()
        .flatMap(file -> file.entries("voices").stream())
        .filter(voice -> voice.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  List<Entry> initiativesOf(String organisation) {
    return initiatives.stream()
        .filter(initiative -> initiative.text("organisation").equals(organisation))
        .toList();
  }

  List<Entry> voicesIn(String initiative) {
    Entry file = voices.get(initiative);
    return file == null ? List.of() : file.entries("voices");
  }

  List<Entry> themesIn(String initiative) {
    return in(initiative, themes);
  }

  List<Entry> decisionsIn(String initiative) {
    return in(initiative, decisions);
  }

  List<Entry> promisesIn(String initiative) {
    return in(initiative, promises.entries("commitments"));
  }

  List<Entry> changesIn(String initiative) {
    return in(initiative, promises.entries("changes"));
  }

  List<Entry> notDoneIn(String initiative) {
    return in(initiative, promises.entries("not_done"));
  }

  List<Entry> reportsIn(String initiative) {
    return in(initiative, reports);
  }

  List<Entry> conversationsIn(String initiative) {
    return in(initiative, conversations);
  }

  List<Entry> opportunitiesIn(String initiative) {
    return in(initiative, recruitment.entries("opportunities"));
  }

  /** Of the first opportunity, unless they say of which. */
  List<Entry> applicantsOf(String opportunity) {
    String first = recruitment.entries("opportunities").getFirst().key();
    return recruitment.entries("applicants").stream()
        .filter(one -> one.text("opportunity", first).equals(opportunity))
        .toList();
  }

  /** How somebody was drawn for an opportunity, by the key of that. */
  List<Entry> panelsOf(String opportunity) {
    return panels.stream().filter(panel -> panel.text("opportunity").equals(opportunity)).toList();
  }

  List<Entry> pagesOf(String organisation) {
    return pages.stream().filter(page -> page.text("organisation").equals(organisation)).toList();
  }

  static byte[] bytes(String file) {
    try (var in = Script.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Entry> in(String initiative, List<Entry> all) {
    return all.stream().filter(one -> one.text("initiative").equals(initiative)).toList();
  }

  private static Map<String, Entry> readVoices() {
    try {
      var files = new ArrayList<Entry>();
      for (var file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:" + FOLDER + "voices-*.yaml"))
        files.add(read(Objects.requireNonNull(file.getFilename())));
      return files.stream().collect(Collectors.toMap(file -> file.text("initiative"), f -> f));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry read(String file) {
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    return Entry.of(yaml.load(new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8)));
  }
}
