package org.alongside.platform.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

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
    return new DatabaseAddress(withoutUser(url), otherUser, otherPassword);
  }

  // What stands in the URL would win.
  private static String withoutUser(String url) {
    int query = url.indexOf('?');
    if (query < 0) return url;
    String rest =
        Arrays.stream(url.substring(query + 1).split("&"))
            .filter(part -> !part.startsWith("user=") && !part.startsWith("password="))
            .collect(Collectors.joining("&"));
    return url.substring(0, query) + (rest.isEmpty() ? "" : "?" + rest);
  }

  // By the driver itself: a data source of PostgreSQL's writes each of its fifty settings into the
  // address, and Flyway searches that for passwords for seconds.
  DataSource dataSource() {
    Properties settings = new Properties();
    if (!user.isEmpty()) {
      settings.setProperty("user", user);
    }
    if (!password.isEmpty()) {
      settings.setProperty("password", password);
    }
    settings.setProperty("ApplicationName", "alongside");
    // The detail of a refused row is the row: people's words, which no log may hold.
    settings.setProperty("logServerErrorDetail", "false");
    return new SimpleDriverDataSource(new Driver(), url, settings);
  }

  Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  @Override
  public String toString() {
    return "DatabaseAddress[" + user + "]";
  }
}
