package org.alongside.accountability.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.SaidDid.Outcome;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was said and what was done, for everybody. */
@Controller
class BoardController {

  private static final int AT_MOST = 60;

  private final Board board;

  BoardController(Board board) {
    this.board = board;
  }

  @GetMapping("/{org}/we-said-we-did")
  @Allowed(Who.ANYONE)
  Page show(@RequestParam(defaultValue = "") String only, Words words) {
    List<Told> all = board.newest(AT_MOST, words);
    var filters =
        Stream.concat(
                Stream.of(
                    new BoardPage.Filter(
                        "", words.say("reports.everything", all.size()), only.isEmpty())),
                Stream.of(Outcome.values()).map(outcome -> filter(outcome, all, only, words)))
            .toList();
    return new BoardPage(
        filters,
        all.stream().filter(told -> only.isEmpty() || name(told.outcome()).equals(only)).toList(),
        all.isEmpty());
  }

  private static BoardPage.Filter filter(
      Outcome outcome, List<Told> all, String only, Words words) {
    long count = all.stream().filter(told -> told.outcome() == outcome).count();
    return new BoardPage.Filter(
        "?only=" + name(outcome),
        words.say("reports.only." + name(outcome), count),
        only.equals(name(outcome)));
  }

  private static String name(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
