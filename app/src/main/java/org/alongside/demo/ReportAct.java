package org.alongside.demo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.accountability.Reports;
import org.alongside.listening.Moderation;
import org.alongside.listening.Verdict;
import org.alongside.platform.trace.Ref;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people were told, by whom, and whether it was any good. */
@Component
@OnlyInDemo
@Order(8)
class ReportAct implements Act {

  private final Reports reports;
  private final Moderation moderation;

  ReportAct(Reports reports, Moderation moderation) {
    this.reports = reports;
    this.moderation = moderation;
  }

  @Override
  public void plan(Scene scene) {
    for (Entry initiative : scene.script().initiativesOf(scene.organisation())) {
      scene
          .script()
          .reportsIn(initiative.text("slug"))
          .forEach(
              report -> {
                scene.on(report.number("day"), "08:00", at -> tell(report, scene, at));
                report.entries("good").forEach(good -> judge(good, scene));
              });
    }
  }

  private void tell(Entry report, Scene scene, Instant at) {
    var authors =
        report.entries("authors").stream()
            .map(author -> scene.people().get(author.text("person")))
            .toList();
    var id =
        reports.write(
            scene.initiatives().get(report.text("initiative")),
            report.text("title"),
            report.text("story"),
            covers(report, scene),
            authors.getFirst(),
            at);
    authors.stream().skip(1).forEach(author -> reports.sign(id, author, at));
    reports.publish(id, authors.getFirst(), at);
  }

  // In the order of the file: what it chiefly tells of stands first.
  private static List<Ref> covers(Entry report, Scene scene) {
    return report.facts().keySet().stream()
        .flatMap(
            name ->
                switch (name) {
                  case "changes" ->
                      report.texts(name).stream()
                          .map(change -> Ref.of("change", scene.changes().get(change)));
                  case "not_done" ->
                      report.texts(name).stream()
                          .map(no -> Ref.of("not-done", scene.notDone().get(no)));
                  default -> Stream.<Ref>empty();
                })
        .toList();
  }

  private void judge(Entry good, Scene scene) {
    scene.on(
        good.number("day"),
        "19:00",
        at ->
            moderation.judge(
                scene.voices().get(good.text("voice")),
                good.one(Verdict.class, "answer"),
                good.text("comment", ""),
                at));
  }
}
