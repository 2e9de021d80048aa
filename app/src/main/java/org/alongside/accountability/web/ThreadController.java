package org.alongside.accountability.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Page;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The thread from what people said to what changed, and from any one thing on it both ways. */
@Controller
class ThreadController {

  private final ThreadQueries threads;

  ThreadController(ThreadQueries threads) {
    this.threads = threads;
  }

  @GetMapping("/{org}/initiatives/{initiative}/thread")
  @Allowed(Who.ANYONE)
  Page list(
      @PathVariable String initiative,
      @RequestParam Map<String, String> query,
      Optional<Person> reader,
      Words words) {
    var view = threads.whole(initiative, reader, words);
    return ThreadPages.of(view, true, query.containsKey("back"), view.path() + "/thread");
  }

  @GetMapping("/{org}/initiatives/{initiative}/thread/{kind}/{id}")
  @Allowed(Who.ANYONE)
  Page show(
      @PathVariable String initiative,
      @PathVariable String kind,
      @PathVariable UUID id,
      @RequestParam Map<String, String> query,
      Optional<Person> reader,
      Words words) {
    var view = threads.from(initiative, new Ref(kind, id), reader, words);
    return ThreadPages.of(
        view, false, query.containsKey("back"), view.path() + "/thread/" + kind + "/" + id);
  }
}
