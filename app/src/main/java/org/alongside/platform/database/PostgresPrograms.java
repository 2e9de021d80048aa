package org.alongside.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** initdb, pg_ctl and postgres, unpacked from the jar into a directory of our own. */
final class PostgresPrograms {

  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

  private final Path home;

  private PostgresPrograms(Path home) {
    this.home = home;
  }

  static PostgresPrograms unpack(Path directory) {
    String archive = "postgres-" + system() + "-" + architecture() + ".txz";
    try (InputStream packed = PostgresPrograms.class.getResourceAsStream("/" + archive)) {
      if (packed == null) {
        throw new DatabaseRefused(
            "This build brings no PostgreSQL for "
                + system()
                + " on "
                + architecture()
                + ". Set DATABASE_URL.");
      }
      // The size tells one release from the next, so that a new jar brings its own programs.
      Path home = directory.resolve(system() + "-" + architecture() + "-" + packed.available());
      if (!Files.exists(home)) {
        Path unfinished =
            Files.createTempDirectory(Files.createDirectories(directory), "unfinished");
        unpack(packed, unfinished);
        Files.move(unfinished, home);
      }
      return new PostgresPrograms(home);
    } catch (IOException e) {
      throw new DatabaseRefused(
          "PostgreSQL can't be unpacked into " + directory + ": " + e + ".", e);
    }
  }

  private static void unpack(InputStream packed, Path into) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = into.resolve(entry.getName()).normalize();
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
          Files.copy(tar, file);
          file.toFile().setExecutable((entry.getMode() & 0100) != 0, true);
        }
      }
    }
  }

  private static String system() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")
        ? "darwin"
        : "linux";
  }

  private static String architecture() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
  }

  /** The major version, such as "18". */
  String version() {
    return run("postgres", "--version").replaceAll("\\D*(\\d+).*", "$1").strip();
  }

  String run(String program, String... arguments) {
    List<String> command = new ArrayList<>(ROOT ? List.of("unshare", "--user") : List.of());
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    try {
      return run(program, new ProcessBuilder(command));
    } catch (IOException e) {
      throw new DatabaseRefused(why(program, e.toString()), e);
    }
  }

  // Output goes to a file: the server inherits it, and a pipe that it holds open would never end.
  private String run(String program, ProcessBuilder builder) throws IOException {
    Path output = Files.createTempFile(home, program, ".out");
    try {
      Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(5, TimeUnit.MINUTES);
      String said = Files.readString(output, StandardCharsets.UTF_8).strip();
      if (!ended || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new DatabaseRefused(why(program, said));
      }
      return said;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseRefused(program + " was interrupted.", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  private static String why(String program, String said) {
    String root =
        ROOT
            ? " PostgreSQL doesn't run as root, so it is started through \"unshare --user\", which may be forbidden here: run Alongside as another user, or set DATABASE_URL."
            : "";
    return "PostgreSQL's " + program + " failed: " + said + root;
  }
}
