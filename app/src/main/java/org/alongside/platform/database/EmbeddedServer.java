package org.alongside.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
  private final Cluster cluster;
  private final Passwords passwords;
  private final Map<String, String> settings;
  private final int port;
  private boolean stopped;

  private EmbeddedServer(
      DataDirectory directory, Cluster cluster, Passwords passwords, Map<String, String> settings) {
    this.directory = directory;
    this.cluster = cluster;
    this.passwords = passwords;
    this.settings = settings;
    this.port = freePort();
  }

  /** Only tests change a setting, and trade safety for speed. */
  static EmbeddedServer start(DataDirectory directory, Path programs, Map<String, String> changes) {
    try {
      Map<String, String> settings = new LinkedHashMap<>(SAFE);
      settings.putAll(changes);
      Cluster cluster = new Cluster(directory, PostgresPrograms.unpack(programs));
      EmbeddedServer server = new EmbeddedServer(directory, cluster, cluster.ready(), settings);
      server.launch();
      return server;
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private void launch() {
    cluster.start(port, settings);
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
    return cluster.running();
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
        cluster.stop();
      }
    } finally {
      directory.close();
    }
  }
}
