package org.alongside.themes.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.listening.Audience;
import org.alongside.listening.Handling;
import org.alongside.listening.Moderation;
import org.alongside.listening.Reply;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceState;
import org.alongside.listening.Voices;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.platform.access.Sight;
import org.alongside.platform.words.Words;
import org.alongside.themes.Excerpt;
import org.alongside.themes.Theme;
import org.alongside.themes.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What stands with a voice: its marked pieces, what was done and answered, what can be done now.
 */
@Component
class BesideVoice {

  private final Voices voices;
  private final Moderation moderation;
  private final People people;

  BesideVoice(Voices voices, Moderation moderation, People people) {
    this.voices = voices;
    this.moderation = moderation;
    this.people = people;
  }

  List<WorkbenchPage.Marked> marked(
      List<Excerpt> pieces, List<Theme> themes, String path, Words words) {
    Map<ThemeId, String> names = themes.stream().collect(Collectors.toMap(Theme::id, Theme::name));
    var named = people.named(pieces.stream().map(Excerpt::markedBy).toList());
    return pieces.stream()
        .map(
            piece ->
                new WorkbenchPage.Marked(
                    piece.words(),
                    names.getOrDefault(piece.theme(), ""),
                    path + "/themes/" + piece.theme().value(),
                    words.say("themes.put-by", name(named, piece.markedBy(), words)),
                    path + "/pieces/" + piece.id().value() + "/removal"))
        .toList();
  }

  static WorkbenchPage.Acts acts(Voice voice, Words words) {
    var state = voice.state();
    boolean open =
        state == VoiceState.RECEIVED
            || state == VoiceState.PUBLISHED
            || state == VoiceState.REWORD_ASKED;
    return new WorkbenchPage.Acts(
        "/voices/" + voice.id().value(),
        open && !state.shown() ? words.say("themes.publish", voice.audience()) : "",
        state.shown() && voice.audience() != Audience.TEAM,
        state != VoiceState.WITHDRAWN,
        open && state != VoiceState.REWORD_ASKED,
        open);
  }

  /** Answers for all who see the voice; what the team did, and answers in private, for the team. */
  List<WorkbenchPage.Step> steps(Voice voice, Sight sight, Words words) {
    var replies = moderation.repliesTo(List.of(voice.id())).getOrDefault(voice.id(), List.of());
    var handled = sight == Sight.TEAM ? voices.stepsOf(voice.id()) : List.<Handling>of();
    var by = new ArrayList<PersonId>();
    replies.forEach(reply -> by.add(reply.by()));
    handled.stream().map(Handling::by).filter(Objects::nonNull).forEach(by::add);
    var named = people.named(by);
    var steps = new ArrayList<WorkbenchPage.Step>();
    for (var step : handled) steps.add(step(step, named, words));
    for (var reply : replies)
      if (reply.open() || sight == Sight.TEAM) steps.add(answer(reply, named, words));
    return steps;
  }

  private static WorkbenchPage.Step step(Handling step, Map<PersonId, Person> named, Words words) {
    String who = step.by() == null ? words.say("themes.its-giver") : name(named, step.by(), words);
    return new WorkbenchPage.Step(
        words.say("themes.step", words.say("themes.state", step.to()), who, words.date(step.at())),
        step.words());
  }

  private static WorkbenchPage.Step answer(Reply reply, Map<PersonId, Person> named, Words words) {
    return new WorkbenchPage.Step(
        words.say(
            reply.open() ? "themes.answer.open" : "themes.answer.private",
            name(named, reply.by(), words),
            words.date(reply.at())),
        reply.words());
  }

  private static String name(Map<PersonId, Person> named, @Nullable PersonId id, Words words) {
    Person person = id == null ? null : named.get(id);
    return person == null ? words.say("themes.somebody") : person.name();
  }
}
