package org.alongside.themes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativeId;
import org.alongside.listening.Inbox;
import org.alongside.listening.Voice;
import org.alongside.platform.access.Sight;
import org.alongside.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The voices beside the one being read, and which comes next. */
@Component
class Reading {

  private static final int LIST = 7;
  private static final int BEFORE = 2;

  /** The list, and the paths of the neighbours in it. */
  record Place(WorkbenchPage.Beside beside, String next, String previous) {}

  private final Inbox inbox;

  Reading(Inbox inbox) {
    this.inbox = inbox;
  }

  /** For the team: those who wait, with this one among them when it waits too. */
  Place waiting(Voice here, @Nullable InitiativeId only, String in, Words words) {
    var before = inbox.before(only, here.id(), BEFORE);
    var after = inbox.after(only, here.id(), LIST);
    var list = new ArrayList<>(before);
    if (here.waits()) list.add(here);
    list.addAll(after);
    var shown = list.subList(0, Math.min(LIST, list.size()));
    var waiting = inbox.waiting(only);
    long more = waiting.people() - shown.stream().filter(Voice::waits).count();
    return new Place(
        new WorkbenchPage.Beside(
            words.say("themes.oldest-first"),
            Waits.of(waiting, words),
            rows(shown, here, in, words),
            more > 0 ? words.say("themes.more", more) : "",
            in.isEmpty() ? "/voices" : "/voices?in=" + in),
        after.isEmpty() ? "" : InboxController.voice(after.getFirst().id(), in),
        before.isEmpty() ? "" : InboxController.voice(before.getLast().id(), in));
  }

  /** For the group: what it may see of this initiative, from this voice on. */
  Place shown(Voice here, Initiative initiative, Sight sight, Words words) {
    String root = "/initiatives/" + initiative.slug() + "/voices";
    var list = inbox.shownFrom(initiative.id(), sight, here.id(), LIST);
    var rows =
        list.stream()
            .map(
                voice ->
                    VoiceRow.of(
                        voice,
                        root + "/" + voice.id().value(),
                        "",
                        voice.id().equals(here.id()),
                        words))
            .toList();
    Optional<Voice> next = list.stream().filter(voice -> !voice.id().equals(here.id())).findFirst();
    return new Place(
        new WorkbenchPage.Beside(
            words.say("themes.oldest-first"), null, rows, words.say("themes.all-voices"), root),
        next.map(voice -> root + "/" + voice.id().value()).orElse(""),
        "");
  }

  private static List<VoiceRow> rows(List<Voice> voices, Voice here, String in, Words words) {
    return voices.stream()
        .map(
            voice ->
                VoiceRow.of(
                    voice,
                    InboxController.voice(voice.id(), in),
                    "",
                    voice.id().equals(here.id()),
                    words))
        .toList();
  }
}
