package org.alongside.journeys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** All routes of the town, and who may use each. */
final class Routes {

  record Route(String method, PathPattern pattern, Set<Who> who) {

    boolean fits(String path) {
      return pattern.matches(PathContainer.parsePath(path.replaceFirst("\\?.*", "")));
    }

    /** What the address says of the initiative; empty when it names none. */
    String initiativeIn(String path) {
      var found = pattern.matchAndExtract(PathContainer.parsePath(path.replaceFirst("\\?.*", "")));
      return found == null ? "" : found.getUriVariables().getOrDefault("initiative", "");
    }

    @Override
    public String toString() {
      return method + " " + pattern.getPatternString();
    }
  }

  private final List<Route> all = new ArrayList<>();

  Routes(RequestMappingHandlerMapping mapping) {
    mapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              var rule = handler.getMethodAnnotation(Allowed.class);
              if (rule == null) return;
              for (var pattern :
                  Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns())
                for (RequestMethod method : info.getMethodsCondition().getMethods())
                  all.add(new Route(method.name(), pattern, Set.of(rule.value())));
            });
    all.sort(Comparator.comparing(Route::pattern));
  }

  List<Route> reads() {
    return all.stream().filter(route -> route.method().equals("GET")).toList();
  }

  List<Route> writes() {
    return all.stream().filter(route -> route.method().equals("POST")).toList();
  }

  /** The most particular one that reads this address. */
  Optional<Route> reading(String path) {
    return reads().stream().filter(route -> route.fits(path)).findFirst();
  }

  /** The most particular one that takes what is sent there. */
  Optional<Route> writing(String path) {
    return writes().stream().filter(route -> route.fits(path)).findFirst();
  }

  Set<String> notAmong(List<String> paths) {
    var met = paths.stream().flatMap(path -> reading(path).stream()).collect(Collectors.toSet());
    return reads().stream()
        .filter(route -> !met.contains(route))
        .map(Route::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
