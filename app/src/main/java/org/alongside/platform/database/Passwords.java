package org.alongside.platform.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of one embedded server: random, made once, readable by nobody else on the machine.
 */
record Passwords(String superuser, String owner, String app) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static Passwords read(Path file) {
    Properties found = new Properties();
    try {
      found.load(new StringReader(Files.readString(file)));
    } catch (IOException e) {
      throw new DatabaseRefused(
          "The file "
              + file
              + " with the passwords of the database can't be read. Bring it back from your backup.",
          e);
    }
    return new Passwords(of(found, "postgres"), of(found, "app_owner"), of(found, "app"));
  }

  private static String of(Properties found, String role) {
    String password = found.getProperty(role);
    if (password == null) {
      throw new DatabaseRefused(
          "The passwords of the database lack " + role + ". Bring the file back from your backup.");
    }
    return password;
  }

  static Passwords readOrCreate(Path file) {
    return Files.exists(file) ? read(file) : create(file);
  }

  private static Passwords create(Path file) {
    Passwords passwords = new Passwords(random(), random(), random());
    try {
      Path draft = file.resolveSibling("passwords.unfinished");
      writePrivately(draft, passwords.text());
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new DatabaseRefused("The passwords can't be written to " + file + ": " + e + ".", e);
    }
    return passwords;
  }

  static void writePrivately(Path file, String text) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, text);
  }

  private String text() {
    return """
        postgres=%s
        app_owner=%s
        app=%s
        """
        .formatted(superuser, owner, app);
  }

  private static String random() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "Passwords[hidden]";
  }
}
