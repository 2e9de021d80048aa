package org.alongside.listening.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.alongside.TownProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole application, in the middle of an import, and its database are killed: what they said is
 * kept must be there, once.
 */
class KilledImportTest {

  private static final String IMPORTS = "/millbrook/initiatives/sleep/imports";
  private static final int ROWS = 20_000;

  @TempDir private Path directory;

  @Test
  void every_acknowledged_row_is_there_once_after_kill_9() throws Exception {
    Path data = directory.resolve("data");
    String file;
    try (TownProcess town = TownProcess.start(data)) {
      file = begin(town);
      int done = 0;
      while (done == 0) {
        String page = town.get(file).html();
        assertThat(page).as("the import is on its way").contains("rows are done");
        done = Integer.parseInt(town.ask("select count(*) from listening.voice"));
      }
      town.kill();
    }

    try (TownProcess town = TownProcess.start(data)) {
      assertThat(Integer.parseInt(town.ask("select count(*) from listening.voice")))
          .isBetween(1, ROWS - 1);
      while (!town.get(file).html().contains("accounted for")) Thread.sleep(500);
      assertThat(town.get(file).html()).contains("20,000 voices came in");
      assertThat(town.ask("select count(*) from listening.voice")).isEqualTo("20000");
      assertThat(town.ask("select count(distinct words) from listening.voice")).isEqualTo("20000");
      assertThat(town.ask("select count(distinct voice_id) from accountability.loop"))
          .isEqualTo("20000");
      assertThat(
              town.ask("select count(*) from platform.audit_entry where act = 'voices-imported'"))
          .isEqualTo("1");
    }
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
