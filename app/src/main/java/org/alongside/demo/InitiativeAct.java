package org.alongside.demo;

import java.util.List;
import org.alongside.initiatives.Framing;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Level;
import org.alongside.initiatives.Memberships;
import org.alongside.initiatives.Pledge;
import org.alongside.initiatives.Stage;
import org.alongside.initiatives.Way;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.platform.Experience;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Begun, joined, pledged, moved on. */
@Component
@OnlyInDemo
@Order(2)
class InitiativeAct implements Act {

  private final Initiatives initiatives;
  private final Memberships memberships;

  InitiativeAct(Initiatives initiatives, Memberships memberships) {
    this.initiatives = initiatives;
    this.memberships = memberships;
  }

  @Override
  public void plan(Scene scene) {
    scene
        .script()
        .initiativesOf(scene.organisation())
        .forEach(
            initiative -> {
              begin(initiative, scene);
              initiative.entries("group").forEach(member -> join(initiative, member, scene));
              if (initiative.has("pledge")) pledge(initiative, scene);
              initiative.entries("stages").stream()
                  .filter(stage -> stage.one(Stage.class, "stage") != Stage.FRAME)
                  .forEach(stage -> reach(initiative, stage, scene));
            });
  }

  private void begin(Entry initiative, Scene scene) {
    Entry created = initiative.entry("created");
    scene.on(
        created.number("day"),
        "06:30",
        at ->
            scene
                .initiatives()
                .put(
                    initiative.text("slug"),
                    initiatives.begin(
                        beginning(initiative, scene.script()),
                        scene.people().get(created.text("by")),
                        at)));
  }

  private static Initiatives.Beginning beginning(Entry initiative, Script script) {
    return new Initiatives.Beginning(
        initiative.text("slug"),
        initiative.text("title"),
        initiative.text("aim"),
        initiative.one(Level.class, "level"),
        framing(initiative, script),
        way(initiative),
        initiative.text("now"),
        initiative.text("do_now"));
  }

  private static Framing framing(Entry initiative, Script script) {
    return new Framing(
        initiative.texts("open"),
        initiative.texts("fixed"),
        initiative.entries("unknown").stream().map(unknown -> unknown.text("text")).toList(),
        initiative.entries("affected").stream()
            .map(
                group ->
                    new Framing.AffectedGroup(
                        group.text("who"),
                        group.yes("here"),
                        group.has("note") ? group.text("note") : null))
            .toList(),
        initiative.entries("offers").stream().map(offer -> offer(offer, script)).toList(),
        initiative.entries("needs").stream()
            .filter(need -> !need.yes("met"))
            .map(need -> need.text("what"))
            .toList());
  }

  private static String offer(Entry offer, Script script) {
    String who = offer.has("by") ? script.person(offer.text("by")).text("name") : offer.text("who");
    return who + ": " + offer.text("gives");
  }

  private static Way way(Entry initiative) {
    Entry way = initiative.entry("way");
    List<String> chosenBy = way.texts("chosen_by");
    boolean together =
        initiative.entries("group").stream()
            .filter(member -> chosenBy.contains(member.text("person")))
            .anyMatch(member -> member.one(Experience.class, "kind").lived());
    return new Way(way.one(WayOfWorking.class, "claimed"), way.text("reason"), together);
  }

  private void join(Entry initiative, Entry member, Scene scene) {
    scene.on(
        member.number("since"),
        "07:00",
        at ->
            memberships.join(
                scene.initiatives().get(initiative.text("slug")),
                scene.people().get(member.text("person")),
                member.one(Experience.class, "kind"),
                at));
  }

  private void pledge(Entry initiative, Scene scene) {
    Entry pledge = initiative.entry("pledge");
    scene.on(
        pledge.number("day"),
        "08:30",
        at ->
            initiatives.pledge(
                scene.initiatives().get(initiative.text("slug")),
                new Pledge(
                    scene.people().get(pledge.text("by")),
                    pledge.text("words"),
                    pledge.number("answer_in"),
                    at)));
  }

  private void reach(Entry initiative, Entry stage, Scene scene) {
    scene.on(
        stage.number("day"),
        "07:30",
        at ->
            initiatives.reach(
                scene.initiatives().get(initiative.text("slug")),
                stage.one(Stage.class, "stage"),
                scene.people().get(initiative.entry("created").text("by")),
                at));
  }
}
