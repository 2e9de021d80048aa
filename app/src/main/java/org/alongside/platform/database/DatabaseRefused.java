package org.alongside.platform.database;

import org.alongside.platform.startup.StartupRefused;

/**
 * The database can't be used safely; the message says why and what to do, for the person who starts
 * Alongside.
 */
public class DatabaseRefused extends StartupRefused {

  DatabaseRefused(String message) {
    super(message);
  }

  DatabaseRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
