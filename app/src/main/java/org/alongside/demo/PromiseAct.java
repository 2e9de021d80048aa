package org.alongside.demo;

import java.time.Instant;
import org.alongside.improvement.CommitmentId;
import org.alongside.improvement.Commitments;
import org.alongside.people.PersonId;
import org.alongside.platform.trace.Ref;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Promises, kept and not. Those that hold always have no day, and wait for a place of their own.
 */
@Component
@OnlyInDemo
@Order(6)
class PromiseAct implements Act {

  private final Commitments commitments;

  PromiseAct(Commitments commitments) {
    this.commitments = commitments;
  }

  @Override
  public void plan(Scene scene) {
    scene
        .script()
        .initiativesOf(scene.organisation())
        .forEach(
            initiative ->
                scene.script().promisesIn(initiative.text("slug")).stream()
                    .filter(promise -> promise.has("due"))
                    .forEach(promise -> plan(promise, scene)));
  }

  private void plan(Entry promise, Scene scene) {
    scene.on(
        promise.number("day"),
        "16:30",
        at -> scene.promises().put(promise.key(), promise(promise, promise, scene, at)));
    end(
        promise,
        "kept",
        scene,
        (id, by, told, at) -> commitments.keep(id, told.text("words", ""), by, at));
    end(
        promise,
        "broken",
        scene,
        (id, by, told, at) -> commitments.breakOff(id, told.text("words"), by, at));
    // Another day is a promise that wasn't kept, with the reason, and a new one.
    end(
        promise,
        "changed",
        scene,
        (id, by, told, at) -> {
          commitments.breakOff(id, told.text("words"), by, at);
          promise(promise, told, scene, at);
        });
  }

  private CommitmentId promise(Entry promise, Entry due, Scene scene, Instant at) {
    PersonId owner = scene.people().get(promise.text("by"));
    return commitments.promise(
        scene.initiatives().get(promise.text("initiative")),
        from(promise, scene),
        promise.text("words"),
        owner,
        scene.calendar().date(due.number("due")),
        owner,
        at);
  }

  private static Ref from(Entry promise, Scene scene) {
    return promise.has("decision")
        ? Ref.of("decision", scene.decisions().get(promise.text("decision")))
        : Ref.of("theme", scene.themes().get(promise.texts("themes").getFirst()));
  }

  private interface Ending {
    void go(CommitmentId id, PersonId by, Entry told, Instant at);
  }

  private static void end(Entry promise, String how, Scene scene, Ending ending) {
    if (!promise.has(how)) return;
    Entry told = promise.entry(how);
    scene.on(
        told.number("day"),
        "17:00",
        at ->
            ending.go(
                scene.promises().get(promise.key()),
                scene.people().get(promise.text("by")),
                told,
                at));
  }
}
