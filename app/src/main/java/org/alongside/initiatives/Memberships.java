package org.alongside.initiatives;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.access.Sight;
import org.alongside.platform.access.Visitor;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in the room. Every member may do every act in the group, whatever their kind of
 * experience.
 */
@Service
@Transactional
public class Memberships {

  private final JdbcClient db;
  private final People people;

  Memberships(JdbcClient db, People people) {
    this.db = db;
    this.people = people;
  }

  public void join(InitiativeId initiative, PersonId person, Experience experience, Instant at) {
    db.sql(
            """
        insert into initiatives.member (initiative_id, person_id, experience, since)
        values (:initiative, :person, :experience, :at)
        on conflict (org_id, initiative_id, person_id)
        do update set left_at = null, experience = excluded.experience,
          since = case when member.left_at is null then member.since else excluded.since end
        """)
        .param("initiative", initiative.value())
        .param("person", person.value())
        .param("experience", experience.name())
        .param("at", Rows.time(at))
        .update();
  }

  /** A person says themselves which kind of experience they bring. */
  public void bring(InitiativeId initiative, PersonId person, Experience experience) {
    db.sql(
            "update initiatives.member set experience = :experience where initiative_id = :initiative and person_id = :person")
        .param("experience", experience.name())
        .param("initiative", initiative.value())
        .param("person", person.value())
        .update();
  }

  public void leave(InitiativeId initiative, PersonId person, Instant at) {
    db.sql(
            """
        update initiatives.member set left_at = :at
        where initiative_id = :initiative and person_id = :person and left_at is null
        """)
        .param("at", Rows.time(at))
        .param("initiative", initiative.value())
        .param("person", person.value())
        .update();
  }

  /** Those who are here, in the order they came. */
  @Transactional(readOnly = true)
  public List<Member> of(InitiativeId initiative) {
    return named(stays(initiative));
  }

  /** The same, for one who has the stays already. */
  @Transactional(readOnly = true)
  public List<Member> named(List<Stay> stays) {
    var present = stays.stream().filter(Stay::present).toList();
    var named = people.named(present.stream().map(Stay::person).toList());
    return present.stream()
        .flatMap(
            stay -> Stream.ofNullable(named.get(stay.person())).map(person -> member(stay, person)))
        .toList();
  }

  /** Of everybody who is or was in the group, in the order they came. */
  @Transactional(readOnly = true)
  public List<Stay> stays(InitiativeId initiative) {
    return db.sql(
            """
        select person_id, experience, since, left_at from initiatives.member
        where initiative_id = :initiative
        order by since, person_id
        """)
        .param("initiative", initiative.value())
        .query(
            (row, _) ->
                new Stay(
                    Rows.id(row, "person_id", PersonId::new),
                    Experience.valueOf(row.getString("experience")),
                    Rows.at(row, "since"),
                    Rows.atOrNull(row, "left_at")))
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Experience> experienceOf(PersonId person, InitiativeId initiative) {
    return db.sql(
            """
        select experience from initiatives.member
        where initiative_id = :initiative and person_id = :person and left_at is null
        """)
        .param("initiative", initiative.value())
        .param("person", person.value())
        .query(String.class)
        .optional()
        .map(Experience::valueOf);
  }

  /** The team may look into every group; what a group decides and promises, only its members do. */
  @Transactional(readOnly = true)
  public boolean has(Optional<Visitor> visitor, InitiativeId initiative) {
    return visitor.flatMap(one -> experienceOf(new PersonId(one.id()), initiative)).isPresent();
  }

  /**
   * The team sees all that was given to it; members what was given to the group; others what is
   * public.
   */
  @Transactional(readOnly = true)
  public Sight sightOf(Optional<Person> person, InitiativeId initiative) {
    if (person.isEmpty()) return Sight.PUBLIC;
    if (person.get().team()) return Sight.TEAM;
    return experienceOf(person.get().id(), initiative).isPresent() ? Sight.GROUP : Sight.PUBLIC;
  }

  private static Member member(Stay stay, Person person) {
    return new Member(
        stay.person(), person.name(), person.about(), stay.experience(), stay.since());
  }
}
