package org.alongside.recruitment.panels;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.InGroup;
import org.alongside.recruitment.ApplicationId;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Door;
import org.alongside.recruitment.Joining;
import org.alongside.recruitment.Notice;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.OpportunityId;
import org.alongside.recruitment.Question;
import org.alongside.recruitment.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A group that wants six people: twenty-four put their names down, four of them under 30, twelve
 * men. Names are no longer taken.
 */
abstract class InRecruitment extends InGroup {

  static final String NUMBER = "8b".repeat(32);

  @Autowired protected Opportunities opportunities;
  @Autowired protected Applications applications;
  @Autowired protected Populations populations;
  @Autowired protected Panels panels;
  @Autowired protected SealRun run;
  @Autowired protected Seats seats;
  @Autowired protected Chances chances;
  @Autowired protected StandIns standIns;

  protected OpportunityId wanted;
  protected final List<ApplicationId> applied = new ArrayList<>();

  @BeforeEach
  void apply() {
    wanted = want(6);
    applied.clear();
    for (int i = 0; i < 24; i++) applied.add(apply(i, i < 4 ? "under-30" : "45-59", i % 2 == 0));
    opportunities.close(wanted, priya.id(), now());
  }

  OpportunityId want(int people) {
    return opportunities.begin(
        outpatients,
        new Notice(
            "People to find the way",
            "You walk the way with us.",
            "Four evenings",
            "At the hospital",
            "We pay for the bus.",
            "£20 an evening",
            "",
            people,
            LocalDate.ofInstant(now(), ZoneOffset.UTC).plusDays(14),
            List.of(
                new Question(Topic.AGE, "", List.of(), "So that all ages are there."),
                new Question(Topic.GENDER, "", List.of(), "So that all are there."))),
        priya.id(),
        now());
  }

  ApplicationId apply(int number, String age, boolean man) {
    var joining =
        new Joining(
            Door.USES,
            "Person " + number,
            "",
            "",
            Map.of("age", age, "gender", man ? "man" : "woman"),
            Joining.Needs.NONE,
            number % 3 == 0
                ? new Joining.Reach.ByEmail("p" + number + "@millbrook.example", "en")
                : new Joining.Reach.ByCode("en"),
            null);
    return applications.apply(wanted, joining, null, now()).id();
  }

  void affects() {
    populations.say(
        wanted,
        new Population(
            "families who come",
            "clinic register",
            LocalDate.of(2026, 1, 31),
            Map.of(
                new Group("age", "under-30"), .3,
                new Group("age", "45-59"), .7,
                new Group("gender", "woman"), .5,
                new Group("gender", "man"), .5),
            priya.id(),
            now()),
        now());
  }

  /** Two seats for those under 30. */
  void rules() {
    set(Map.of(new Group("age", "under-30"), new Bounds(2, 2)), Map.of());
  }

  void set(Map<Group, Bounds> groups, Map<Both, Bounds> both) {
    panels.set(wanted, new SetAside(groups, both), priya.id(), now());
  }

  Seal workedOut() {
    SealId id = panels.prepare(wanted, priya.id(), now());
    run.now(id, now());
    return panels.get(id);
  }

  Seal published() {
    Seal seal = workedOut();
    panels.publish(seal.id(), Source.BEACON, now().plus(Duration.ofDays(1)), "", priya.id(), now());
    return panels.get(seal.id());
  }

  Seal drawn() {
    Seal seal = published();
    clock.pass(Duration.ofDays(1));
    panels.draw(seal.id(), NUMBER, "", priya.id(), now());
    return panels.get(seal.id());
  }
}
