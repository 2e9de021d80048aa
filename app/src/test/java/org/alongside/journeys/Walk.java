package org.alongside.journeys;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody who presses every link they are shown, a few of each kind. */
final class Walk {

  private final Visitor visitor;
  private final Routes routes;
  private final int ofEach;
  private final Map<String, Answer> seen = new LinkedHashMap<>();

  /**
   * @param ofEach how many addresses of one route are looked at
   */
  Walk(Visitor visitor, Routes routes, int ofEach) {
    this.visitor = visitor;
    this.routes = routes;
    this.ofEach = ofEach;
  }

  Walk from(Collection<String> starts) {
    var times = new HashMap<String, Integer>();
    var next = new ArrayDeque<>(starts);
    while (!next.isEmpty()) {
      String path = next.removeFirst();
      if (seen.containsKey(path)) continue;
      var route = routes.reading(path);
      // Styles, scripts and pictures of the look.
      if (route.isEmpty()) continue;
      boolean told = starts.contains(path);
      if (path.startsWith("/outbox") && !told) continue;
      if (!told && times.merge(route.get().toString(), 1, Integer::sum) > ofEach) continue;
      Answer answer = visitor.get(path);
      seen.put(path, answer);
      next.addAll(answer.links());
      if (answer.leadsTo().startsWith("/")) next.add(answer.leadsTo());
    }
    return this;
  }

  List<Answer> answers() {
    return List.copyOf(seen.values());
  }

  List<String> paths() {
    return List.copyOf(seen.keySet());
  }
}
