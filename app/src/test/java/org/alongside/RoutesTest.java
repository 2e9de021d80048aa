package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.limits.Limited;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route says who may use it; every write open to anyone says how often. */
@SpringBootTest
class RoutesTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void every_route_says_who_may_use_it() {
    assertThat(ours().filter(route -> route.handler().getMethodAnnotation(Allowed.class) == null))
        .isEmpty();
  }

  @Test
  void every_write_that_is_open_to_anyone_is_limited() {
    assertThat(
            ours()
                .filter(Route::writes)
                .filter(route -> isOpen(route.handler()))
                .filter(route -> route.handler().getMethodAnnotation(Limited.class) == null))
        .isEmpty();
  }

  @Test
  void a_route_for_the_group_names_the_initiative() {
    assertThat(
            ours()
                .filter(route -> Set.of(allowed(route.handler())).contains(Who.GROUP))
                .filter(route -> !route.path().contains("{initiative}")))
        .isEmpty();
  }

  @Test
  void every_route_stands_under_an_organisation_or_is_the_platforms_own() {
    var own =
        List.of("/", "/error", "/outbox", "/set-up", "/health", "/robots.txt", "/favicon.ico");
    assertThat(
            ours()
                .filter(route -> !route.path().startsWith("/{org}"))
                .filter(
                    route ->
                        own.stream()
                            .noneMatch(
                                path ->
                                    route.path().equals(path)
                                        || route.path().startsWith(path + "/")
                                            && path.length() > 1)))
        .isEmpty();
  }

  record Route(String method, String path, HandlerMethod handler) {
    boolean writes() {
      return !method.equals("GET");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private Stream<Route> ours() {
    List<Route> routes = new ArrayList<>();
    mapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (handler.getBeanType().getName().startsWith("org.alongside.")) {
                for (String path : info.getPatternValues()) {
                  methods(info).forEach(method -> routes.add(new Route(method, path, handler)));
                }
              }
            });
    assertThat(routes).isNotEmpty();
    return routes.stream().filter(route -> !route.path().equals("/error"));
  }

  private static List<String> methods(RequestMappingInfo info) {
    var methods = info.getMethodsCondition().getMethods();
    return methods.isEmpty()
        ? List.of("GET", "POST")
        : methods.stream().map(RequestMethod::name).toList();
  }

  private static boolean isOpen(HandlerMethod handler) {
    return Set.of(allowed(handler)).contains(Who.ANYONE);
  }

  private static Who[] allowed(HandlerMethod handler) {
    var rule = handler.getMethodAnnotation(Allowed.class);
    return rule == null ? new Who[0] : rule.value();
  }
}
