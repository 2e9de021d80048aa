package org.alongside.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.alongside.listening.Audience;
import org.alongside.listening.Decline;
import org.alongside.listening.Moderation;
import org.alongside.listening.Verdict;
import org.alongside.listening.VoiceId;
import org.alongside.listening.Voices;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * What came after a voice was given: asked to reword, published, declined, answered, judged, taken
 * back.
 */
@Component
@OnlyInDemo
class VoiceAnswers {

  private static final Map<String, Decline> REASONS =
      Map.of(
          "danger", Decline.SAFEGUARDING,
          "advert", Decline.SELLING,
          "names-somebody", Decline.NAMES_SOMEBODY);

  private record Step(String name, int day, BiConsumer<VoiceId, Instant> what) {}

  private final Voices voices;
  private final Moderation moderation;

  VoiceAnswers(Voices voices, Moderation moderation) {
    this.voices = voices;
    this.moderation = moderation;
  }

  void plan(Entry voice, Instant given, Scene scene) {
    Instant last = given;
    for (Step step : steps(voice, scene)) {
      last =
          scene
              .calendar()
              .after(last, scene.calendar().atWork(step.day(), voice.key() + step.name()));
      scene.deeds().add(last, at -> step.what().accept(scene.voices().get(voice.key()), at));
    }
  }

  // In the order in which they may follow each other on one day.
  private List<Step> steps(Entry voice, Scene scene) {
    var steps = new ArrayList<Step>();
    add(
        steps,
        voice,
        "reword",
        (ask, id, at) -> moderation.askToReword(id, ask.text("words"), by(ask, scene), at));
    add(
        steps,
        voice,
        "reworded",
        (again, id, at) ->
            voices.edit(
                id,
                again.text("words"),
                voice.one(Audience.class, "audience"),
                VoiceAct.who(voice, scene.script()),
                VoiceAct.described(voice),
                at));
    add(
        steps,
        voice,
        "publish",
        (publish, id, at) -> moderation.publish(id, by(publish, scene), at));
    add(
        steps,
        voice,
        "decline",
        (no, id, at) ->
            moderation.decline(
                id,
                Objects.requireNonNull(REASONS.get(no.text("reason"))),
                no.text("words"),
                by(no, scene),
                at));
    add(
        steps,
        voice,
        "reply",
        (reply, id, at) ->
            moderation.reply(
                id,
                reply.text("words"),
                reply.text("seen_by").equals("everyone"),
                by(reply, scene),
                at));
    add(
        steps,
        voice,
        "good",
        (good, id, at) ->
            moderation.judge(id, good.one(Verdict.class, "answer"), good.text("comment", ""), at));
    add(steps, voice, "withdrawn", (_, id, at) -> voices.withdraw(id, at));
    steps.sort(Comparator.comparingInt(Step::day));
    return steps;
  }

  private interface Doing {
    void go(Entry told, VoiceId voice, Instant at);
  }

  private static void add(List<Step> steps, Entry voice, String name, Doing doing) {
    if (!voice.has(name)) return;
    Entry told = voice.entry(name);
    steps.add(new Step(name, told.number("day"), (id, at) -> doing.go(told, id, at)));
  }

  private static PersonId by(Entry told, Scene scene) {
    return scene.people().get(told.text("by"));
  }
}
