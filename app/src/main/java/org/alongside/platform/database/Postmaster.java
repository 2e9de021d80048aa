package org.alongside.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The server process of one cluster, if it is alive: its number may since have gone to an innocent
 * process.
 */
record Postmaster(Path cluster) {

  Optional<ProcessHandle> find() {
    return number()
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(this::servesUs);
  }

  private Optional<Long> number() {
    try {
      return Files.readAllLines(cluster.resolve("postmaster.pid")).stream()
          .findFirst()
          .map(String::strip)
          .map(Long::valueOf);
    } catch (IOException | NumberFormatException _) {
      return Optional.empty();
    }
  }

  private boolean servesUs(ProcessHandle process) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains("postgres") && line.contains(cluster.toString()))
        .isPresent();
  }
}
