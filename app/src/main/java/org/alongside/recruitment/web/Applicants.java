package org.alongside.recruitment.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.alongside.people.Access;
import org.alongside.people.AccessNeeds;
import org.alongside.people.Contact;
import org.alongside.people.ContactId;
import org.alongside.people.Contacts;
import org.alongside.people.People;
import org.alongside.people.Telephones;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Frame;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Reaching;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what those who organise see of one on the list. */
@Component
@Transactional(readOnly = true)
class Applicants {

  private final Opportunities opportunities;
  private final Applications applications;
  private final Reaching reaching;
  private final AccessNeeds access;
  private final Telephones telephones;
  private final Contacts contacts;
  private final People people;
  private final Clock clock;

  Applicants(
      Opportunities opportunities,
      Applications applications,
      Reaching reaching,
      AccessNeeds access,
      Telephones telephones,
      Contacts contacts,
      People people,
      Clock clock) {
    this.opportunities = opportunities;
    this.applications = applications;
    this.reaching = reaching;
    this.access = access;
    this.telephones = telephones;
    this.contacts = contacts;
    this.people = people;
    this.clock = clock;
  }

  static List<String> needs(@Nullable Access access, Frame frame) {
    return access == null
        ? List.of()
        : access.needs().stream().sorted().map(need -> frame.say("people.need", need)).toList();
  }

  ApplicantPage page(
      String list, Application it, String code, String typed, Problems problems, Frame frame) {
    ContactId contact = Objects.requireNonNull(it.contact());
    var needs = access.of(Objects.requireNonNull(it.needs())).orElse(null);
    var supporter = it.supporter();
    String phone = telephones.of(contact).map(Telephones::spaced).orElse("");
    return new ApplicantPage(
        list + "/" + it.id().value(),
        list,
        opportunities.get(it.opportunity()).notice().role(),
        it.name(),
        frame.say("recruitment.door", it.door()),
        it.why(),
        frame.date(it.appliedAt()),
        phone,
        contacts.find(contact).filter(Contact::reachable).isPresent(),
        code,
        needs(needs, frame),
        needs == null ? "" : needs.words(),
        needs == null || !needs.any() ? "" : frame.date(needs.reviewedAt()),
        needs != null && needs.dueForReview(clock.instant()),
        needs != null && needs.shared(),
        needs == null ? List.of() : met(needs, frame),
        applications.of(it.opportunity()).stream()
            .filter(it::namesake)
            .map(twin -> twin(list, twin, frame))
            .toList(),
        opportunities.get(it.opportunity()).isSealed(),
        supporter == null ? "" : supporter.name(),
        supporter == null || supporter.contact() == null
            ? ""
            : telephones.of(supporter.contact()).map(Telephones::spaced).orElse(""),
        supporter == null ? "" : supporter.saidYes(),
        supporter == null
            ? List.of()
            : supporter.may().stream()
                .sorted()
                .map(help -> frame.say("recruitment.help", help))
                .toList(),
        typed,
        problems);
  }

  private ApplicantPage.Twin twin(String list, Application twin, Frame frame) {
    String reached = reaching.veiled(twin);
    return new ApplicantPage.Twin(
        list + "/" + twin.id().value(),
        twin.name(),
        frame.date(twin.appliedAt()),
        reached.isEmpty() ? frame.say("recruitment.twin.code") : reached);
  }

  private List<ApplicantPage.Met> met(Access needs, Frame frame) {
    var who = people.named(needs.met().stream().map(Access.Met::by).toList());
    return needs.met().stream()
        .map(
            one ->
                new ApplicantPage.Met(
                    one.words(),
                    who.containsKey(one.by())
                        ? Objects.requireNonNull(who.get(one.by())).name()
                        : "",
                    frame.date(one.at())))
        .toList();
  }
}
