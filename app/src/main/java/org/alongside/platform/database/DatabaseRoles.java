package org.alongside.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes the owner and the app, as often as you like, and refuses an app that row-level security
 * wouldn't bind.
 */
final class DatabaseRoles {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private DatabaseRoles() {}

  static void createIn(EmbeddedServer server) {
    try (Connection superuser = server.superuser().connect()) {
      createOrChange(superuser, server.owner(Database.NAME));
      createOrChange(superuser, server.app(Database.NAME));
    } catch (SQLException e) {
      throw new DatabaseRefused("The roles of the database can't be made: " + e.getMessage(), e);
    }
  }

  private static void createOrChange(Connection superuser, DatabaseAddress role)
      throws SQLException {
    if (!exists(superuser, "select from pg_roles where rolname = ?", role.user())) {
      execute(superuser, "create role %I", role.user());
    }
    execute(
        superuser,
        "alter role %I login nosuperuser nobypassrls nocreaterole nocreatedb noreplication password %L",
        role.user(),
        role.password());
  }

  static void createDatabase(EmbeddedServer server, String name) {
    try (Connection superuser = server.superuser().connect()) {
      if (!exists(superuser, "select from pg_database where datname = ?", name)) {
        execute(superuser, "create database %I owner app_owner", name);
      }
      execute(superuser, "revoke all on database %I from public", name);
      execute(superuser, "grant connect on database %I to app", name);
    } catch (SQLException e) {
      throw new DatabaseRefused("The database " + name + " can't be made: " + e.getMessage(), e);
    }
  }

  static void createApp(DatabaseAddress owner, DatabaseAddress app) {
    try (Connection connection = owner.connect()) {
      if (!exists(connection, "select from pg_roles where rolname = ?", app.user())) {
        execute(
            connection,
            "create role %I login nosuperuser nobypassrls password %L",
            app.user(),
            app.password());
      }
      execute(
          connection, "grant connect on database %I to %I", connection.getCatalog(), app.user());
    } catch (SQLException e) {
      throw new DatabaseRefused(refusal(e, app), e);
    }
  }

  private static String refusal(SQLException e, DatabaseAddress app) {
    return INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())
        ? """
          The owner in DATABASE_URL may not make the app's role. Let the person who runs the server say once: \
          create role %s login nosuperuser nobypassrls password '…'; with the password in DATABASE_APP_PASSWORD."""
            .formatted(app.user())
        : "The database at DATABASE_URL can't be used: " + e.getMessage();
  }

  static void refuseMightyApp(DatabaseAddress app) {
    try (Connection connection = app.connect()) {
      if (exists(
          connection,
          """
          select
          from pg_roles, pg_database
          where rolname = current_user
            and datname = current_database()
            and (rolsuper or rolbypassrls or pg_has_role(current_user, datdba, 'member'))
          """)) {
        throw new DatabaseRefused(
            "The role %s owns the database or bypasses row-level security, so it could read every organisation's rows. Name another in DATABASE_APP_USER."
                .formatted(app.user()));
      }
    } catch (SQLException e) {
      throw new DatabaseRefused(
          "The app can't enter the database as " + app.user() + ": " + e.getMessage(), e);
    }
  }

  private static boolean exists(Connection connection, String query, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      bind(statement, values);
      return statement.executeQuery().next();
    }
  }

  // The names of roles and databases can't be parameters, so the server itself quotes them.
  private static void execute(Connection connection, String format, Object... values)
      throws SQLException {
    String query = "select format(?" + ", ?::text".repeat(values.length) + ")";
    try (PreparedStatement statement = connection.prepareStatement(query);
        Statement command = connection.createStatement()) {
      statement.setString(1, format);
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 2, values[i]);
      }
      ResultSet row = statement.executeQuery();
      row.next();
      command.execute(row.getString(1));
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
