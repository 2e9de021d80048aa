package org.alongside.sortition.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.alongside.sortition.Leximin;
import org.alongside.sortition.Lottery;
import org.alongside.sortition.Progress;
import org.alongside.sortition.Quota;
import org.alongside.sortition.Rules;
import org.junit.jupiter.api.Assumptions;

/** Cases with a known answer: some are here, others stand beside the project or nowhere. */
final class GivenCases {

  private static final Path BESIDE = Path.of("../../../shared/data/sortition");

  private GivenCases() {}

  static Lottery solve(String name) throws Exception {
    Path folder = folder(name);
    List<Quota> quotas = QuotasFile.read(folder.resolve("categories.csv"));
    int seats = Integer.parseInt(name.substring(name.lastIndexOf('_') + 1));
    Rules rules = new Rules(seats, quotas, List.of());
    PeopleFile people = PeopleFile.read(folder.resolve("respondents.csv"), null, List.of(), rules);
    return Leximin.solve(people.pool(), rules, Progress.NONE);
  }

  static Path folder(String name) throws IOException, URISyntaxException {
    if (name.startsWith("gap"))
      return Path.of(Objects.requireNonNull(GivenCases.class.getResource("/" + name)).toURI());
    Path folder = BESIDE.resolve(name);
    Assumptions.assumeTrue(
        Files.exists(folder), () -> "The data of " + name + " are not there: not tested");
    return folder;
  }
}
