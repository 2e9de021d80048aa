package org.alongside.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The directory that holds everything of one embedded server, used by one process at a time. */
final class DataDirectory implements AutoCloseable {

  private final Path path;
  private final FileChannel lock;

  private DataDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  static DataDirectory claim(Path directory) {
    Path path = directory.toAbsolutePath().normalize();
    try {
      // A directory that was there before keeps its permissions: it may be somebody's home.
      Files.createDirectories(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      return new DataDirectory(path, lock(path));
    } catch (IOException e) {
      throw new DatabaseRefused("The data directory " + path + " can't be written: " + e + ".", e);
    }
  }

  // The system lets go of the lock when the process ends, however it ends.
  private static FileChannel lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new DatabaseRefused(
          "Another Alongside is using the data directory "
              + path
              + ". Stop it first, or start this one with another directory.");
    }
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  Path cluster() {
    return path.resolve("postgres");
  }

  Path unfinishedCluster() {
    return path.resolve("postgres.unfinished");
  }

  Path programs() {
    return path.resolve("programs");
  }

  Path log() {
    return path.resolve("postgres.log");
  }

  Path passwords() {
    return path.resolve("passwords");
  }

  boolean holdsCluster() {
    return Files.exists(cluster());
  }

  void refuseForeignVersion(String ours) {
    String theirs = version();
    if (!theirs.equals(ours)) {
      throw new DatabaseRefused(
          "The data in %s was written by PostgreSQL %s, and this Alongside brings PostgreSQL %s. Nothing was changed. Start the Alongside that wrote it, or use DATABASE_URL."
              .formatted(cluster(), theirs, ours));
    }
  }

  private String version() {
    try {
      return Files.readString(cluster().resolve("PG_VERSION")).strip();
    } catch (IOException e) {
      throw new DatabaseRefused(
          cluster() + " exists but isn't a PostgreSQL cluster. Nothing was changed.", e);
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
