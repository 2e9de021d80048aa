package org.alongside.demo;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.improvement.Changes;
import org.alongside.improvement.Picture;
import org.alongside.platform.trace.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was done, how we know, and what was not done. */
@Component
@OnlyInDemo
@Order(7)
class ChangeAct implements Act {

  private final Changes changes;

  ChangeAct(Changes changes) {
    this.changes = changes;
  }

  @Override
  public void plan(Scene scene) {
    for (Entry initiative : scene.script().initiativesOf(scene.organisation())) {
      String slug = initiative.text("slug");
      scene.script().changesIn(slug).forEach(change -> plan(change, scene));
      scene.script().notDoneIn(slug).forEach(no -> refuse(no, scene));
    }
  }

  private void plan(Entry change, Scene scene) {
    Instant done = scene.calendar().at(change.number("day"), "17:30");
    scene.deeds().add(done, at -> deliver(change, scene, at));
    if (!change.has("measure")) return;
    Entry measure = change.entry("measure");
    Instant counted =
        measure.has("until") ? scene.calendar().at(measure.number("until"), "18:00") : done;
    scene
        .deeds()
        .add(
            counted,
            _ -> changes.measure(scene.changes().get(change.key()), measure.text("words")));
  }

  private void deliver(Entry change, Scene scene, Instant at) {
    Ref from =
        change.has("commitment")
            ? Ref.of("commitment", scene.promises().get(change.text("commitment")))
            : Ref.of("decision", scene.decisions().get(change.text("decision")));
    scene
        .changes()
        .put(
            change.key(),
            changes.deliver(
                new Changes.Delivery(
                    scene.initiatives().get(change.text("initiative")),
                    from,
                    change.text("title"),
                    story(change),
                    "",
                    picture(change)),
                scene.people().get(change.texts("by").getFirst()),
                at));
  }

  private static String story(Entry change) {
    return Stream.of(
            change.text("words"),
            change.has("first_try") ? change.entry("first_try").text("words") : "",
            change.has("measure") ? change.entry("measure").text("caveat", "") : "")
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static @Nullable Picture picture(Entry change) {
    if (!change.has("picture")) return null;
    return new Picture(
        Script.bytes("picture-" + change.text("picture") + ".png"), change.text("picture_words"));
  }

  private void refuse(Entry no, Scene scene) {
    scene.on(
        no.number("day"),
        "18:30",
        at ->
            scene
                .notDone()
                .put(
                    no.key(),
                    changes.refuse(
                        scene.initiatives().get(no.text("initiative")),
                        Ref.of("decision", scene.decisions().get(no.text("decision"))),
                        no.text("title"),
                        no.text("reason"),
                        scene.calendar().date(no.number("ask_again")),
                        scene.people().get(no.text("by")),
                        at)));
  }
}
