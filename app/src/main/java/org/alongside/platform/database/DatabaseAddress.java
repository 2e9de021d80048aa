package org.alongside.platform.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a database is and who we are there; an empty user or password stands in the URL, or
 * nowhere.
 */
record DatabaseAddress(String url, String user, String password) {

  /**
   * Understands jdbc:postgresql://… as well as
   * postgres://user:password@host:port/name?sslmode=require.
   */
  static DatabaseAddress parse(String text) {
    if (text.startsWith("jdbc:postgresql:")) {
      return new DatabaseAddress(text, "", "");
    }
    if (!text.startsWith("postgres://") && !text.startsWith("postgresql://")) {
      throw new DatabaseRefused("DATABASE_URL must begin with postgres:// or jdbc:postgresql:.");
    }
    try {
      return of(URI.create(text));
    } catch (IllegalArgumentException _) {
      // The cause would show the password.
      throw new DatabaseRefused(
          "DATABASE_URL isn't an address: write postgres://user:password@host:5432/name.");
    }
  }

  private static DatabaseAddress of(URI uri) {
    if (uri.getHost() == null || uri.getRawPath().length() < 2) {
      throw new DatabaseRefused(
          "DATABASE_URL needs a host and a database: postgres://user:password@host:5432/name.");
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String[] who =
        uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
    return new DatabaseAddress(
        "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
        who.length > 0 ? decoded(who[0]) : "",
        who.length > 1 ? decoded(who[1]) : "");
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  DatabaseAddress as(String otherUser, String otherPassword) {
    return new DatabaseAddress(url, otherUser, otherPassword);
  }

  PGSimpleDataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    if (!user.isEmpty()) {
      source.setUser(user);
    }
    if (!password.isEmpty()) {
      source.setPassword(password);
    }
    source.setApplicationName("alongside");
    // The detail of a refused row is the row: people's words, which no log may hold.
    source.setLogServerErrorDetail(false);
    return source;
  }

  Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  @Override
  public String toString() {
    return "DatabaseAddress[" + user + "]";
  }
}
