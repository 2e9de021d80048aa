package org.alongside.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alongside.people.PersonId;
import org.alongside.recruitment.OpportunityId;
import org.alongside.recruitment.panels.Bounds;
import org.alongside.recruitment.panels.Group;
import org.alongside.recruitment.panels.OutreachId;
import org.alongside.recruitment.panels.Panels;
import org.alongside.recruitment.panels.Population;
import org.alongside.recruitment.panels.Populations;
import org.alongside.recruitment.panels.SealRun;
import org.alongside.recruitment.panels.Seats;
import org.alongside.recruitment.panels.SetAside;
import org.alongside.recruitment.panels.Source;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A panel is drawn: whom it affects, what was done about who was missing, the seal, the dice. */
@Component
@OnlyInDemo
@Order(11)
class PanelAct implements Act {

  private final Populations populations;
  private final Panels panels;
  private final SealRun run;
  private final Seats seats;

  PanelAct(Populations populations, Panels panels, SealRun run, Seats seats) {
    this.populations = populations;
    this.panels = panels;
    this.run = run;
    this.seats = seats;
  }

  @Override
  public void plan(Scene scene) {
    for (Entry initiative : scene.script().initiativesOf(scene.organisation()))
      for (Entry notice : scene.script().opportunitiesIn(initiative.text("slug")))
        scene.script().panelsOf(notice.key()).forEach(panel -> plan(panel, scene));
  }

  private void plan(Entry panel, Scene scene) {
    Entry affects = panel.entry("affects");
    add(
        scene,
        affects.number("day"),
        "10:00",
        at ->
            populations.say(
                wanted(panel, scene), population(affects, by(panel, scene), scene, at), at));
    panel.entries("outreach").forEach(task -> reach(panel, task, scene));
    add(scene, panel.number("published"), "10:00", at -> seal(panel, scene, at));
    add(scene, panel.number("due"), "18:30", at -> draw(panel, scene, at));
  }

  private void reach(Entry panel, Entry task, Scene scene) {
    var begun = new Known<OutreachId>();
    add(
        scene,
        task.number("day"),
        "11:00",
        at ->
            begun.put(
                "task",
                populations.begin(
                    wanted(panel, scene),
                    group(task),
                    scene.people().get(task.text("owner")),
                    task.text("plan"),
                    by(panel, scene),
                    at)));
    if (!task.has("done")) return;
    Entry done = task.entry("done");
    add(
        scene,
        done.number("day"),
        "17:30",
        at ->
            populations.finish(
                begun.get("task"), done.text("told"), scene.people().get(task.text("owner")), at));
  }

  private void seal(Entry panel, Scene scene, Instant at) {
    Map<Group, Bounds> quotas = new HashMap<>();
    for (Entry quota : panel.entries("quotas"))
      quotas.put(group(quota), new Bounds(quota.number("least"), quota.number("most")));
    PersonId by = by(panel, scene);
    panels.set(wanted(panel, scene), SetAside.of(quotas), by, at);
    var id = panels.prepare(wanted(panel, scene), by, at);
    run.now(id, at);
    panels.publish(
        id,
        Source.DICE,
        scene.calendar().at(panel.number("due"), "18:00"),
        panel.text("place"),
        by,
        at);
  }

  private void draw(Entry panel, Scene scene, Instant at) {
    OpportunityId wanted = wanted(panel, scene);
    var seal = panels.present(wanted).orElseThrow();
    panels.draw(seal.id(), panel.text("number"), panel.text("seen"), by(panel, scene), at);
    var asked = seats.of(wanted);
    List<String> said = panel.texts("said");
    for (int i = 0; i < said.size(); i++)
      seats.answer(asked.get(i).application(), said.get(i).equals("yes"), null, at);
  }

  private static Population population(Entry affects, PersonId by, Scene scene, Instant at) {
    Map<Group, Double> shares = new HashMap<>();
    affects
        .entry("shares")
        .facts()
        .forEach(
            (feature, answers) ->
                Entry.of(answers)
                    .facts()
                    .forEach(
                        (answer, share) ->
                            shares.put(
                                new Group(feature, answer),
                                Integer.parseInt(String.valueOf(share)) / 100.0)));
    return new Population(
        affects.text("people"),
        affects.text("source"),
        scene.calendar().date(affects.number("dated")),
        shares,
        by,
        at);
  }

  private static void add(Scene scene, int day, String hour, Consumer<Instant> what) {
    scene.deeds().add(scene.calendar().at(day, hour), what);
  }

  private static OpportunityId wanted(Entry panel, Scene scene) {
    return scene.opportunities().get(panel.text("opportunity"));
  }

  private static PersonId by(Entry panel, Scene scene) {
    return scene.people().get(panel.text("by"));
  }

  private static Group group(Entry of) {
    return new Group(of.text("feature"), of.text("answer"));
  }
}
