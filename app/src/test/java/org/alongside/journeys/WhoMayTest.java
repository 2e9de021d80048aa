package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All routes, walked by people of every part in the town and by strangers. */
class WhoMayTest extends InOpenTown {

  // The door knows more than the route: an open question is the group's, and only who facilitates
  // writes down what somebody else said.
  private static final Set<String> NARROWER =
      Set.of(
          "/{org}/initiatives/{initiative}/decisions/{decision}",
          "/{org}/initiatives/{initiative}/decisions/{decision}/stances/new");

  /**
   * @param groups slugs of the initiatives whose group they belong to
   */
  record Persona(
      String name,
      Visitor visitor,
      boolean here,
      Set<String> groups,
      boolean team,
      boolean administrator) {

    boolean may(Routes.Route route, String path) {
      return route.who().stream()
          .anyMatch(
              who ->
                  switch (who) {
                    case ANYONE -> true;
                    case SIGNED_IN -> here;
                    case GROUP -> groups.contains(route.initiativeIn(path));
                    case TEAM -> team;
                    case ADMINISTRATOR -> administrator;
                  });
    }
  }

  @Test
  void pages_open_for_those_whom_their_rule_names_and_for_nobody_else() {
    var routes = routes();
    var paths = everyAddress();
    assertThat(routes.notAmong(paths)).isEmpty();
    var wrong = new ArrayList<String>();
    for (Persona persona : personas())
      for (String path : paths) {
        var route = routes.reading(path).orElseThrow();
        var answer = persona.visitor().get(path);
        boolean may = persona.may(route, path);
        boolean narrower = NARROWER.contains(route.pattern().getPatternString());
        if (!fits(may, persona.here(), answer)
            && !(narrower && fits(false, persona.here(), answer)))
          wrong.add("%s: %s %s %s".formatted(persona.name(), route, answer, route.who()));
      }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nobody_writes_where_their_rule_does_not_let_them() {
    var wrong = new ArrayList<String>();
    for (Persona persona : personas())
      for (var route : routes().writes()) {
        // They would be somebody else afterwards.
        if (route.toString().matches(".*/(sign-out|departure)")) continue;
        String path = somewhere(route.pattern().getPatternString());
        var answer = persona.visitor().post(path);
        boolean may = persona.may(route, path);
        if (answer.status() >= 500
            || !may && answer.status() < 400
            || may
                && answer.status() == 403
                && !NARROWER.contains(route.pattern().getPatternString()))
          wrong.add("%s: %s %s %s".formatted(persona.name(), route, answer, route.who()));
      }
    assertThat(wrong).isEmpty();
  }

  private static boolean fits(boolean may, boolean here, Answer answer) {
    if (answer.status() >= 500) return false;
    if (may) return answer.status() != 403 && !answer.asksToSignIn();
    return here ? answer.status() == 403 : answer.asksToSignIn();
  }

  private List<Persona> personas() {
    return List.of(
        new Persona("anybody", anybody(), false, Set.of(), false, false),
        member("a member outside the group", "gareth", false, false),
        member("a member of the group", "amina", false, false),
        member("a facilitator", "tom", true, false),
        member("the administrator", "owen", true, true),
        new Persona(
            "an administrator of elsewhere",
            as("carers", "fatima"),
            false,
            Set.of(),
            false,
            false));
  }

  private Persona member(String name, String key, boolean team, boolean administrator) {
    var groups = new LinkedHashSet<String>();
    for (String slug : List.of("outpatients", "ward-7", "breathing", "eye-clinic", "a-real-break"))
      if (isMember(key, slug)) groups.add(slug);
    return new Persona(name, as("hospitals", key), true, groups, team, administrator);
  }

  /** Those that the administrator and a leader of groups find, and those that no link leads to. */
  private List<String> everyAddress() {
    var starts = Addresses.of(this);
    var all = new LinkedHashSet<String>();
    for (String key : List.of("owen", "carol", "amina"))
      all.addAll(new Walk(as("hospitals", key), routes(), 2).from(starts).paths());
    all.removeIf(path -> path.startsWith("/riverside") || path.startsWith("/carers"));
    return List.copyOf(all);
  }

  // Ids of nothing: the rule is asked first, and where it lets in, nothing is changed.
  private static String somewhere(String pattern) {
    return pattern
        .replace("{org}", "hospitals")
        .replace("{initiative}", "ward-7")
        .replaceAll("\\{(?:code|token|draft|page)\\}", "nothing")
        .replaceAll("\\{[a-zA-Z]+\\}", UUID.randomUUID().toString());
  }

  private boolean isMember(String key, String slug) {
    return cast.at(
        () ->
            initiatives
                .find(slug)
                .flatMap(found -> memberships.experienceOf(person(key).id(), found.id()))
                .isPresent());
  }
}
