package org.alongside.themes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.Initiatives;
import org.alongside.listening.Inbox;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team's list of who waits: all, or of one initiative. */
@Controller
class InboxController {

  static final int SCREEN = 20;

  private final Inbox inbox;
  private final Initiatives initiatives;

  InboxController(Inbox inbox, Initiatives initiatives) {
    this.inbox = inbox;
    this.initiatives = initiatives;
  }

  @GetMapping("/{org}/voices")
  @Allowed(Who.TEAM)
  Page list(
      @RequestParam(defaultValue = "") String in,
      @RequestParam(required = false) @Nullable VoiceId after,
      @RequestParam(required = false) @Nullable VoiceId before,
      Words words) {
    var all = initiatives.all();
    InitiativeId only = in.isEmpty() ? null : initiatives.get(in).id();
    var found = turn(only, after, before);
    // One more than a page holds was asked for: it says whether there is a further page.
    boolean more = found.size() > SCREEN;
    var shown =
        !more ? found : before == null ? found.subList(0, SCREEN) : found.subList(1, SCREEN + 1);
    boolean earlier = before == null ? after != null : more;
    boolean later = before == null ? more : true;
    return new InboxPage(
        Waits.of(inbox.waiting(only), words),
        filters(all, in, words),
        rows(shown, all, in, words),
        earlier && !shown.isEmpty()
            ? page(in, "before=" + shown.getFirst().id().value())
            : after != null || before != null ? page(in, "") : "",
        later && !shown.isEmpty() ? page(in, "after=" + shown.getLast().id().value()) : "");
  }

  private List<Voice> turn(
      @Nullable InitiativeId only, @Nullable VoiceId after, @Nullable VoiceId before) {
    if (before != null) return inbox.before(only, before, SCREEN + 1);
    return after == null ? inbox.first(only, SCREEN + 1) : inbox.after(only, after, SCREEN + 1);
  }

  private static List<InboxPage.Filter> filters(List<Initiative> all, String in, Words words) {
    var filters = new ArrayList<InboxPage.Filter>();
    filters.add(new InboxPage.Filter("/voices", words.say("themes.inbox.all"), in.isEmpty()));
    for (var one : all)
      filters.add(
          new InboxPage.Filter("/voices?in=" + one.slug(), one.title(), one.slug().equals(in)));
    return filters;
  }

  private static List<VoiceRow> rows(
      List<Voice> voices, List<Initiative> all, String in, Words words) {
    Map<InitiativeId, String> titles =
        all.stream().collect(Collectors.toMap(Initiative::id, Initiative::title));
    return voices.stream()
        .map(
            voice ->
                VoiceRow.of(
                    voice,
                    voice(voice.id(), in),
                    in.isEmpty() ? titles.getOrDefault(voice.initiative(), "") : "",
                    false,
                    words))
        .toList();
  }

  private static String page(String in, String turn) {
    String query = in.isEmpty() || turn.isEmpty() ? turn : "&" + turn;
    if (!in.isEmpty()) query = "in=" + in + query;
    return query.isEmpty() ? "/voices" : "/voices?" + query;
  }

  /** The address of a voice, which remembers what its reader was reading. */
  static String voice(VoiceId voice, String in) {
    return "/voices/" + voice.value() + (in.isEmpty() ? "" : "?in=" + in);
  }
}
