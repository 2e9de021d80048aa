package org.alongside.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Each module has a directory of migrations and a history of its own. All stand on the platform,
 * and no module's SQL knows another's, so the rest may come in any order.
 */
@Component
class Migrations implements FlywayMigrationStrategy {

  private static final String HOME = "classpath:db/migration/";
  private static final String ROOT = "__root";

  @Override
  public void migrate(Flyway flyway) {
    of(flyway).locations(HOME + ROOT).load().migrate();
    for (String module : modules())
      of(flyway)
          .locations(HOME + module)
          .table(flyway.getConfiguration().getTable() + "_" + module)
          .baselineVersion("0")
          .baselineOnMigrate(true)
          .load()
          .migrate();
  }

  private static FluentConfiguration of(Flyway flyway) {
    return Flyway.configure().configuration(flyway.getConfiguration());
  }

  private static List<String> modules() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver().getResources(HOME + "*/V1__*.sql"))
          .map(Migrations::module)
          .distinct()
          .filter(module -> !module.equals(ROOT))
          .sorted(
              Comparator.comparing((String module) -> !module.equals("platform"))
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String module(Resource migration) {
    try {
      String[] path = migration.getURL().getPath().split("/");
      return path[path.length - 2];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
