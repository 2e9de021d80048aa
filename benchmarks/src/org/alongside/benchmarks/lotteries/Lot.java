package org.alongside.benchmarks.lotteries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A case: two files and a number of seats. */
record Lot(String name, Path quotas, Path people, int seats) {

  /** The given ones: folders named NAME_SEATS with categories.csv and respondents.csv. */
  static List<Lot> given(Path data) throws IOException {
    if (!Files.isDirectory(data)) return List.of();
    try (var folders = Files.list(data)) {
      return folders
          .sorted()
          .map(
              one -> {
                var name = one.getFileName().toString();
                int seats = Integer.parseInt(name.substring(name.lastIndexOf('_') + 1));
                return new Lot(
                    name, one.resolve("categories.csv"), one.resolve("respondents.csv"), seats);
              })
          .toList();
    }
  }

  static Lot of(Path work, String name, Town town) throws IOException {
    var quotas = new ArrayList<String>(List.of("feature,value,min,max"));
    for (var one : town.rules().quotas())
      quotas.add("%s,%s,%d,%d".formatted(one.feature(), one.value(), one.min(), one.max()));
    var features = town.rules().quotas().stream().map(one -> one.feature()).distinct().toList();
    var people = new ArrayList<String>(List.of("id," + String.join(",", features)));
    for (var one : town.pool().candidates())
      people.add(
          one.id()
              + features.stream()
                  .map(one.features()::get)
                  .collect(Collectors.joining(",", ",", "")));
    return new Lot(
        name,
        Files.write(work.resolve(name + "-quotas.csv"), quotas),
        Files.write(work.resolve(name + "-people.csv"), people),
        town.rules().seats());
  }

  /** The same people so many times over, for as many seats. */
  Lot copied(Path work, int times) throws IOException {
    var lines = Files.readAllLines(people);
    var copies = new ArrayList<String>(List.of("copy," + lines.getFirst()));
    for (int copy = 1; copy <= times; copy++)
      for (int line = 1; line < lines.size(); line++)
        copies.add("c%d-%d,%s".formatted(copy, line, lines.get(line)));
    var copied = name + " ×" + times;
    return new Lot(
        copied, quotas, Files.write(work.resolve(name + "-x" + times + ".csv"), copies), seats);
  }
}
