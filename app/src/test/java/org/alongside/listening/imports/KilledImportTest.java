package org.alongside.listening.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alongside.TownProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole application, in the middle of an import and of voices given, and its database are
 * killed: what they said is kept must be there, once.
 */
class KilledImportTest {

  private static final String IMPORTS = "/millbrook/initiatives/sleep/imports";
  private static final String IMPORTED =
      "select count(*) from listening.voice where channel = 'IMPORT'";
  private static final int ROWS = 20_000;

  @TempDir private Path directory;

  @Test
  void every_acknowledged_row_is_there_once_after_kill_9() throws Exception {
    Path data = directory.resolve("data");
    String file;
    Set<String> receipts = new HashSet<>();
    try (TownProcess town = TownProcess.start(data)) {
      for (int i = 0; i < 5; i++) receipts.add(give(town, "Voice " + i));
      file = begin(town);
      int done = 0;
      while (done == 0) {
        String page = town.get(file).html();
        assertThat(page).as("the import is on its way").contains("rows are done");
        receipts.add(give(town, "Voice among many"));
        done = Integer.parseInt(town.ask(IMPORTED));
      }
      town.kill();
    }

    try (TownProcess town = TownProcess.start(data)) {
      aFileOver60MegabytesIsRefusedInWords(town);
      for (String receipt : receipts)
        assertThat(
                town.ask(
                    "select count(*) from listening.voice where receipt_code = '" + receipt + "'"))
            .isEqualTo("1");
      assertThat(town.ask("select count(*) from listening.voice where channel = 'WEB'"))
          .isEqualTo(String.valueOf(receipts.size()));
      assertThat(Integer.parseInt(town.ask(IMPORTED))).isBetween(1, ROWS - 1);
      await()
          .atMost(Duration.ofMinutes(5))
          .pollInterval(Duration.ofMillis(500))
          .until(() -> town.get(file).html().contains("accounted for"));
      assertThat(town.get(file).html()).contains("20,000 voices came in");
      assertThat(town.ask(IMPORTED)).isEqualTo("20000");
      assertThat(town.ask(IMPORTED.replace("*", "distinct words"))).isEqualTo("20000");
      assertThat(town.ask("select count(distinct voice_id) from accountability.loop"))
          .isEqualTo(String.valueOf(ROWS + receipts.size()));
      assertThat(
              town.ask("select count(*) from platform.audit_entry where act = 'voices-imported'"))
          .isEqualTo("1");
    }
  }

  // Here because it takes a real server, and this test has one.
  private void aFileOver60MegabytesIsRefusedInWords(TownProcess town) throws Exception {
    Path large = directory.resolve("large.csv");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(64_000_000);
    }
    var refused = town.upload(IMPORTS, large);
    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.html()).contains("60 MB");
  }

  // Three screens; once thanks are shown with a receipt, the voice is acknowledged.
  private static String give(TownProcess town, String words) throws Exception {
    String first = "/millbrook/initiatives/sleep/voice";
    String second = town.post(first, first, Map.of("words", words)).path();
    String third = town.post(second, second, Map.of("audience", "TEAM")).path();
    var thanks = town.post(third, third, Map.of("how", "code"));
    assertThat(thanks.status()).isEqualTo(200);
    assertThat(thanks.path()).matches("/millbrook/receipt/[a-z-]+/given");
    return thanks.path().split("/")[3];
  }

  private String begin(TownProcess town) throws Exception {
    String file =
        town.upload(IMPORTS, ManyVoices.write(directory.resolve("cards.csv"), ROWS)).path();
    var looked =
        town.post(
            file,
            file + "/columns",
            Map.of("words", "1", "date", "2", "who", "3", "consent", "A box on the card"));
    assertThat(looked.html()).contains("20,000 voices can come in");
    town.post(file, file + "/beginning", Map.of());
    return file;
  }
}
