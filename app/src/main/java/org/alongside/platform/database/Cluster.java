package org.alongside.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The files of a database, and what PostgreSQL's own programs do with them. */
record Cluster(DataDirectory directory, PostgresPrograms programs) {

  private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);

  /** Made if it is not there yet, and served by nobody. */
  Passwords ready() {
    if (!directory.holdsCluster()) {
      return create();
    }
    directory.refuseForeignVersion(programs.version());
    Passwords passwords = Passwords.read(directory.passwords());
    running().ifPresent(_ -> stopOrphan());
    return passwords;
  }

  // Under another name until it is whole: a first start that was cut off leaves nothing to trip
  // over.
  private Passwords create() {
    Path unfinished = directory.unfinishedCluster();
    Path secret = directory.passwords().resolveSibling("passwords.superuser");
    try {
      FileSystemUtils.deleteRecursively(unfinished);
      Passwords passwords = Passwords.readOrCreate(directory.passwords());
      Passwords.writePrivately(secret, passwords.superuser());
      programs.run(
          "initdb",
          "--pgdata=" + unfinished,
          "--username=postgres",
          "--pwfile=" + secret,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale=C",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--data-checksums");
      Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
      return passwords;
    } catch (IOException e) {
      throw new DatabaseRefused(
          "The database can't be created in " + directory.cluster() + ": " + e + ".", e);
    } finally {
      secret.toFile().delete();
    }
  }

  // After kill -9 of the JVM its server goes on serving; a second one on the same files would be
  // refused or worse.
  private void stopOrphan() {
    LOG.info("Stopping the database server that an earlier Alongside left behind.");
    stop();
  }

  Optional<ProcessHandle> running() {
    return new Postmaster(directory.cluster()).find();
  }

  void start(int port, Map<String, String> settings) {
    String options =
        settings.entrySet().stream()
            .map(setting -> "-c " + setting.getKey() + "='" + setting.getValue() + "'")
            .collect(Collectors.joining(" ", "-p " + port + " ", ""));
    programs.run(
        "pg_ctl",
        "start",
        "--wait",
        "--timeout=240",
        "--pgdata=" + directory.cluster(),
        "--log=" + directory.log(),
        "--options=" + options);
  }

  void stop() {
    programs.run(
        "pg_ctl",
        "stop",
        "--wait",
        "--timeout=120",
        "--mode=fast",
        "--pgdata=" + directory.cluster());
  }
}
