package org.alongside;

import java.time.Instant;
import java.util.Scanner;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Stage;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.people.Preference;
import org.alongside.people.Role;
import org.alongside.people.SignInLinks;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole application with a database of its own, as a process that can be killed: a small town,
 * a facilitator, an initiative that listens. Says {@code ready <port> <link to sign in>}, then
 * answers each line of SQL with one number.
 */
final class Town {

  static final String SLUG = "millbrook";
  private static final String TOM = "tom@millbrook.example";

  private final ConfigurableApplicationContext app;
  private final Organisation organisation;

  private Town(ConfigurableApplicationContext app) {
    this.app = app;
    this.organisation = app.getBean(Organisations.class).bySlug(SLUG).orElseGet(() -> found());
  }

  public static void main(String[] arguments) {
    var application = new SpringApplication(Alongside.class);
    // Without what tests add: this town stands on a real database that keeps what it says.
    application.setInitializers(
        application.getInitializers().stream()
            .filter(one -> !one.getClass().getName().startsWith("org.alongside."))
            .toList());
    var app =
        application.run(
            "--alongside.data=" + arguments[0],
            "--alongside.mode=empty",
            "--alongside.limits.factor=1000",
            "--server.port=0");
    Town town = new Town(app);
    System.out.println(
        "ready " + app.getEnvironment().getProperty("local.server.port") + " " + town.link());
    try (Scanner questions = new Scanner(System.in)) {
      while (questions.hasNextLine())
        System.out.println("answer " + town.ask(questions.nextLine()));
    }
  }

  private Organisation found() {
    var found = app.getBean(Organisations.class).found(SLUG, "Millbrook", "", null, null);
    return Tenancy.within(
        found,
        () -> {
          var at = Instant.now();
          PersonId tom =
              app.getBean(People.class)
                  .welcome("Tom Ashworth", "", TOM, "en", Preference.EMAIL, at);
          app.getBean(People.class).give(tom, Role.FACILITATOR, tom, at);
          var initiatives = app.getBean(Initiatives.class);
          var sleep = initiatives.begin(Beginnings.sleep(), tom, at);
          initiatives.reach(sleep, Stage.LISTEN, tom, at);
          return found;
        });
  }

  private String link() {
    return Tenancy.within(
        organisation,
        () -> {
          app.getBean(SignInLinks.class).request(TOM, "/" + SLUG + "/me", Instant.now());
          return one("select link from platform.letter order by written_at desc limit 1");
        });
  }

  private String ask(String sql) {
    return Tenancy.within(organisation, () -> one(sql));
  }

  private String one(String sql) {
    return String.valueOf(
        app.getBean(TransactionTemplate.class)
            .<Object>execute(_ -> app.getBean(JdbcClient.class).sql(sql).query().singleValue()));
  }
}
