package org.alongside.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.initiatives.Initiative;
import org.alongside.people.Access.Need;
import org.alongside.recruitment.ApplicationId;
import org.alongside.recruitment.Door;
import org.alongside.recruitment.Joining;
import org.alongside.recruitment.Joining.Needs;
import org.alongside.recruitment.Joining.Reach;
import org.alongside.recruitment.Joining.Support;
import org.alongside.recruitment.Notice;
import org.alongside.recruitment.Question;
import org.alongside.recruitment.Topic;

/**
 * Two who put their names down, with words that stand nowhere else in all that they say: one is on
 * the list, and one has left it.
 */
final class ApplicantCanaries {

  private final InOpenTown town;

  ApplicantCanaries(InOpenTown town) {
    this.town = town;
  }

  /** Where anything of them might stand; their own pages are theirs. */
  List<String> hideIn(Initiative initiative) {
    return town.cast.at(
        () -> {
          var at = town.clock.instant();
          var notice =
              town.opportunities.begin(initiative.id(), notice(), town.cast.priya().id(), at);
          ApplicationId here = town.applications.apply(notice, joining("here"), null, at).id();
          ApplicationId left = town.applications.apply(notice, joining("left"), null, at).id();
          town.applications.withdraw(left, at);
          String work =
              "/hospitals/initiatives/%s/opportunities/%s"
                  .formatted(initiative.slug(), notice.value());
          return List.of(
              "/hospitals/take-part/" + notice.value(),
              work + "/people",
              work + "/people.csv",
              work + "/applicants",
              work + "/applicants/" + here.value(),
              work + "/applicants/" + left.value());
        });
  }

  private Notice notice() {
    return new Notice(
        "Four people for the lights",
        "Say where it is dark.",
        "One evening",
        "",
        "",
        "",
        "",
        4,
        LocalDate.now(town.clock).plusDays(30),
        List.of(new Question(Topic.AGE, "", List.of(), "So that all ages are here.")));
  }

  private static Joining joining(String who) {
    String canary = "zq" + who;
    return new Joining(
        Door.USES,
        canary + "name " + Canaries.NASTY,
        canary + "why " + Canaries.NASTY,
        canary + "household",
        Map.of("age", "75-up"),
        new Needs(Set.of(Need.QUIET), canary + "needs " + Canaries.NASTY, false),
        new Reach.ByEmail(canary + "mail@millbrook.example", "en"),
        new Support(
            canary + "helper",
            new Reach.ByEmail(canary + "helpermail@millbrook.example", "en"),
            canary + "yes",
            Set.of()));
  }
}
