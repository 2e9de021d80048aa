package org.alongside.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** A data directory of our own, or the address of a server; the server wins. */
@ConfigurationProperties("alongside")
record DatabaseSettings(@Nullable Path data, @DefaultValue Server database) {

  /** Empty means not set. */
  record Server(
      @DefaultValue("") String url,
      @DefaultValue("app") String appUser,
      @DefaultValue("") String appPassword) {}
}
