package org.alongside.initiatives.web;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativePanel;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Involvement;
import org.alongside.initiatives.Label;
import org.alongside.initiatives.Memberships;
import org.alongside.initiatives.Pledge;
import org.alongside.initiatives.Stay;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.people.Role;
import org.alongside.platform.Experience;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pages.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of an initiative in one transaction, panels and all. */
@Component
@Transactional(readOnly = true)
class InitiativeQueries {

  private final Initiatives initiatives;
  private final Memberships memberships;
  private final People people;
  private final List<InitiativePanel> panels;

  InitiativeQueries(
      Initiatives initiatives,
      Memberships memberships,
      People people,
      List<InitiativePanel> panels) {
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.people = people;
    this.panels = panels.stream().sorted(Comparator.comparingInt(InitiativePanel::order)).toList();
  }

  InitiativePage page(String slug, Optional<Person> reader, Frame frame) {
    Initiative it = initiatives.get(slug);
    Sight sight = memberships.sightOf(reader, it.id());
    var stays = memberships.stays(it.id());
    int end = endOfSentence(it.now());
    return new InitiativePage(
        "/initiatives/" + it.slug(),
        it.title(),
        it.aim(),
        it.stage().line(frame.words()),
        it.now().substring(0, end),
        it.now().substring(end).strip(),
        it.listens(),
        it.ask(),
        it.framing(),
        room(it, stays, sight, frame),
        quote(it.pledge(), stays),
        sight.covers(Sight.GROUP),
        memberships.has(frame.visitor(), it.id()),
        sight == Sight.TEAM,
        reader.filter(person -> person.is(Role.SPONSOR)).isPresent(),
        show(InitiativePanel.Place.DO_NOW, it, sight, frame),
        show(InitiativePanel.Place.CAME_OF_IT, it, sight, frame),
        show(InitiativePanel.Place.BELOW, it, sight, frame));
  }

  private InitiativePage.Room room(Initiative it, List<Stay> stays, Sight sight, Frame frame) {
    var involvement = new Involvement(initiatives.stagesOf(it.id()), stays);
    var label = Label.of(it.way().claimed(), it.framing(), involvement);
    return new InitiativePage.Room(
        Stream.concat(count(stays, frame), since(involvement, frame)).toList(),
        sight.covers(Sight.GROUP) ? faces(stays) : List.of(),
        frame.say("initiatives.way", label.shown()),
        label.holds()
            ? frame.say("initiatives.label.holds")
            : frame.say(
                key("initiatives.label", label.finding()),
                frame.say("initiatives.way", label.claimed())),
        frame.say(
            it.way().together() ? "initiatives.chosen.together" : "initiatives.chosen.alone",
            it.way().reason()));
  }

  private static Stream<String> count(List<Stay> stays, Frame frame) {
    var kinds = stays.stream().filter(Stay::present).map(Stay::experience).toList();
    var people = Stream.of(frame.say("initiatives.room", kinds.size()));
    return Stream.concat(
        people,
        Stream.of(Experience.values())
            .filter(kinds::contains)
            .map(
                kind ->
                    frame.say(
                        key("initiatives.room", kind),
                        kinds.stream().filter(kind::equals).count())));
  }

  private static Stream<String> since(Involvement involvement, Frame frame) {
    var lived = involvement.lived().map(stage -> stage.name(frame.words()));
    var learnt = involvement.learnt().map(stage -> stage.name(frame.words()));
    if (lived.isPresent() && lived.equals(learnt))
      return Stream.of(frame.say("initiatives.since.both", lived.get()));
    return Stream.of(
            lived.map(stage -> frame.say("initiatives.since.lived", stage)),
            learnt.map(stage -> frame.say("initiatives.since.learnt", stage)))
        .flatMap(Optional::stream);
  }

  private List<InitiativePage.Face> faces(List<Stay> stays) {
    return memberships.named(stays).stream()
        .map(one -> new InitiativePage.Face(one.name(), brief(one.about()), one.experience()))
        .toList();
  }

  private InitiativePage.@Nullable Quote quote(@Nullable Pledge pledge, List<Stay> stays) {
    if (pledge == null) return null;
    var sponsor = people.get(pledge.sponsor());
    var experience = experience(sponsor.id(), stays);
    return new InitiativePage.Quote(
        pledge.words(),
        sponsor.name(),
        brief(sponsor.about()),
        experience,
        experience == Experience.LEARNT,
        pledge.answerWithinDays());
  }

  private static Experience experience(PersonId person, List<Stay> stays) {
    return stays.stream()
        .filter(stay -> stay.person().equals(person))
        .map(Stay::experience)
        .findFirst()
        .orElse(Experience.UNSAID);
  }

  private List<Content> show(
      InitiativePanel.Place place, Initiative initiative, Sight sight, Frame frame) {
    return panels.stream()
        .filter(panel -> panel.place() == place)
        .map(panel -> panel.show(initiative, sight, frame))
        .flatMap(Optional::stream)
        .toList();
  }

  // What somebody says about themselves may be long: here there is room for a few words.
  private static String brief(String about) {
    String first = about.substring(0, endOfSentence(about));
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  private static int endOfSentence(String words) {
    int end = words.indexOf(". ");
    return end < 0 ? words.length() : end + 1;
  }

  private static String key(String stem, Enum<?> constant) {
    return stem + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
