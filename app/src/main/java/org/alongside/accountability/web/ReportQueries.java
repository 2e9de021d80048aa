package org.alongside.accountability.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.accountability.Report;
import org.alongside.accountability.ReportId;
import org.alongside.accountability.Reports;
import org.alongside.improvement.ChangeId;
import org.alongside.improvement.Changes;
import org.alongside.improvement.Commitment;
import org.alongside.improvement.CommitmentId;
import org.alongside.improvement.Commitments;
import org.alongside.improvement.NotDoneId;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.Memberships;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a report's page shows, and what a new one may tell of. */
@Component
@Transactional(readOnly = true)
class ReportQueries {

  private final Reports reports;
  private final Changes changes;
  private final Commitments commitments;
  private final Memberships memberships;
  private final People people;

  ReportQueries(
      Reports reports,
      Changes changes,
      Commitments commitments,
      Memberships memberships,
      People people) {
    this.reports = reports;
    this.changes = changes;
    this.commitments = commitments;
    this.memberships = memberships;
    this.people = people;
  }

  /** The group of one initiative has no say in the reports of another. */
  Report report(Initiative of, ReportId id) {
    Report report = reports.get(id);
    if (!report.initiative().equals(of.id())) throw new NotFound(id);
    return report;
  }

  static String path(Initiative of, ReportId id) {
    return "/initiatives/" + of.slug() + "/reports/" + id.value();
  }

  boolean isMember(InitiativeId initiative, Optional<Person> person) {
    return person.flatMap(one -> memberships.experienceOf(one.id(), initiative)).isPresent();
  }

  /** What was done, what was not, and what is still promised. */
  List<ReportFormPage.Cover> coverable(InitiativeId initiative, Words words) {
    return Stream.of(
            changes.of(initiative).stream()
                .map(
                    change ->
                        cover(
                            "change",
                            change.id().value(),
                            words.say("reports.write.cover.change", change.title()))),
            changes.notDoneIn(initiative).stream()
                .map(
                    no ->
                        cover(
                            "not-done",
                            no.id().value(),
                            words.say("reports.write.cover.not-done", no.what()))),
            commitments.of(initiative).stream()
                .filter(Commitment::open)
                .map(
                    promise ->
                        cover(
                            "commitment",
                            promise.id().value(),
                            words.say("reports.write.cover.commitment", promise.words()))))
        .flatMap(all -> all)
        .toList();
  }

  ReportPage page(Initiative of, Report report, Optional<Person> reader, String done, Words words) {
    String initiative = "/initiatives/" + of.slug();
    var named = people.named(report.authors().stream().map(Report.Author::person).toList());
    var knowing = reports.knowing(report.id());
    var reach = report.published() ? new Reports.Reach(0, 0) : reports.reach(report.id());
    return new ReportPage(
        path(of, report.id()),
        initiative,
        of.title(),
        report.weSaid(),
        report.title(),
        List.of(report.story().split("\\R\\s*\\R")),
        report.authors().stream()
            .flatMap(
                author ->
                    Stream.ofNullable(named.get(author.person()))
                        .map(person -> new Told.Author(person.name(), author.experience())))
            .toList(),
        things(report, initiative, words),
        report.publishedAt() == null ? "" : words.weekday(report.publishedAt()),
        report.published() ? words.say("reports.how-many-told", knowing.know(), knowing.all()) : "",
        report.published(),
        reader
            .filter(
                one ->
                    report.authors().stream().anyMatch(author -> author.person().equals(one.id())))
            .isPresent(),
        new ReportPage.Reach(reach.all(), reach.byLetter()),
        done);
  }

  private List<ReportPage.Thing> things(Report report, String initiative, Words words) {
    List<ReportPage.Thing> things = new ArrayList<>();
    changes
        .all(covered(report, "change", ChangeId::new))
        .forEach(
            change ->
                things.add(
                    new ReportPage.Thing(
                        words.say("reports.write.cover.change", change.title()),
                        initiative + "/changes/" + change.id().value())));
    commitments
        .all(covered(report, "commitment", CommitmentId::new))
        .forEach(
            promise ->
                things.add(
                    new ReportPage.Thing(
                        words.say("reports.write.cover.commitment", promise.words()),
                        initiative + "/promises/" + promise.id().value())));
    changes
        .notDone(covered(report, "not-done", NotDoneId::new))
        .forEach(
            no ->
                things.add(
                    new ReportPage.Thing(
                        words.say("reports.write.cover.not-done", no.what()) + " – " + no.reason(),
                        "")));
    return things;
  }

  private static <I> List<I> covered(Report report, String kind, Function<UUID, I> type) {
    return report.covers().stream()
        .filter(ref -> ref.kind().equals(kind))
        .map(ref -> type.apply(ref.id()))
        .toList();
  }

  private static ReportFormPage.Cover cover(String kind, UUID id, String words) {
    return new ReportFormPage.Cover(kind + ":" + id, words);
  }
}
