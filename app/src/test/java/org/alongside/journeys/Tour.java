package org.alongside.journeys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pages worth a look: of each route the longest, and one with each form of the town. */
final class Tour {

  /**
   * @param path without the language, which the one who looks chooses
   * @param forms where those forms of the page go that weren't met before
   */
  record Stop(String path, List<String> forms) {}

  /**
   * @param visitor the first of the visitors who may read these
   */
  record Part(Visitor visitor, List<Stop> stops) {}

  private final Routes routes;
  private final Set<String> met = new HashSet<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<String> paths = new ArrayList<>();

  Tour(Routes routes) {
    this.routes = routes;
  }

  Tour with(Visitor visitor, List<String> starts) {
    var stops = new ArrayList<Stop>();
    new Walk(visitor, routes, 1)
        .from(starts).answers().stream()
            .peek(answer -> paths.add(answer.path()))
            .filter(Answer::isPage)
            .sorted(Comparator.comparing(answer -> -answer.body().length()))
            .forEach(
                answer -> {
                  var forms =
                      answer.forms().stream().filter(form -> met.add(kindOf(form))).toList();
                  if (met.add(kindOf(answer)) || !forms.isEmpty())
                    stops.add(new Stop(answer.path().replaceFirst("[?&]lang=..", ""), forms));
                });
    parts.add(new Part(visitor, stops));
    return this;
  }

  List<Part> parts() {
    return parts;
  }

  /** Of everybody, pages or not. */
  List<String> paths() {
    return paths;
  }

  // All pages that say no look the same.
  private String kindOf(Answer answer) {
    return answer.status() == 200
        ? routes.reading(answer.path()).orElseThrow().toString()
        : "says " + answer.status();
  }

  private String kindOf(String form) {
    return routes.writing(form).map(Routes.Route::toString).orElse(form);
  }
}
