package org.alongside.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of our own in the data directory, made for real data: everything acknowledged is on
 * the disk, every connection needs a password, and if the server dies while Alongside runs, it is
 * started again on the same port.
 */
final class EmbeddedServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final Map<String, String> SAFE =
      Map.of(
          "listen_addresses", "127.0.0.1",
          "unix_socket_directories", "",
          "max_connections", "60",
          "timezone", "UTC",
          "fsync", "on",
          "synchronous_commit", "on",
          "full_page_writes", "on",
          // A refused row and the statement that brought it are somebody's words.
          "log_error_verbosity", "terse",
          "log_min_error_statement", "panic",
          "jit", "off");

  private final DataDirectory directory;
  private final PostgresPrograms programs;
  private final Passwords passwords;
  private final Map<String, String> settings;
  private final int port;
  private boolean stopped;

  private EmbeddedServer(
      DataDirectory directory,
      PostgresPrograms programs,
      Passwords passwords,
      Map<String, String> settings) {
    this.directory = directory;
    this.programs = programs;
    this.passwords = passwords;
    this.settings = settings;
    this.port = freePort();
  }

  /** Only tests change a setting, and trade safety for speed. */
  static EmbeddedServer start(DataDirectory directory, Path programs, Map<String, String> changes) {
    try {
      Map<String, String> settings = new LinkedHashMap<>(SAFE);
      settings.putAll(changes);
      PostgresPrograms postgres = PostgresPrograms.unpack(programs);
      EmbeddedServer server =
          new EmbeddedServer(directory, postgres, ready(directory, postgres), settings);
      server.launch();
      return server;
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static Passwords ready(DataDirectory directory, PostgresPrograms programs) {
    if (!directory.holdsCluster()) {
      return create(directory, programs);
    }
    directory.refuseForeignVersion(programs.version());
    Passwords passwords = Passwords.read(directory.passwords());
    new Postmaster(directory.cluster()).find().ifPresent(_ -> stopOrphan(directory, programs));
    return passwords;
  }

  // Under another name until it is whole: a first start that was cut off leaves nothing to trip
  // over.
  private static Passwords create(DataDirectory directory, PostgresPrograms programs) {
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
  private static void stopOrphan(DataDirectory directory, PostgresPrograms programs) {
    LOG.info("Stopping the database server that an earlier Alongside left behind.");
    stop(directory, programs);
  }

  private void launch() {
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
    running().ifPresent(postmaster -> postmaster.onExit().thenRun(this::relaunch));
  }

  private synchronized void relaunch() {
    for (int attempt = 1; !stopped; attempt++) {
      try {
        LOG.warn("The database server has died; starting it again, attempt {}.", attempt);
        launch();
        return;
      } catch (DatabaseRefused e) {
        LOG.error("The database server doesn't start: {}", e.getMessage());
        pause();
      }
    }
  }

  private void pause() {
    try {
      wait(2_000);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      stopped = true;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new DatabaseRefused("No port is free for the database.", e);
    }
  }

  Optional<ProcessHandle> running() {
    return new Postmaster(directory.cluster()).find();
  }

  DatabaseAddress superuser() {
    return address("postgres", "postgres", passwords.superuser());
  }

  DatabaseAddress owner(String database) {
    return address(database, "app_owner", passwords.owner());
  }

  DatabaseAddress app(String database) {
    return address(database, "app", passwords.app());
  }

  private DatabaseAddress address(String database, String user, String password) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
  }

  @Override
  public synchronized void close() {
    if (stopped) {
      return;
    }
    stopped = true;
    notifyAll();
    try {
      if (running().isPresent()) {
        stop(directory, programs);
      }
    } finally {
      directory.close();
    }
  }

  private static void stop(DataDirectory directory, PostgresPrograms programs) {
    programs.run(
        "pg_ctl",
        "stop",
        "--wait",
        "--timeout=120",
        "--mode=fast",
        "--pgdata=" + directory.cluster());
  }
}
