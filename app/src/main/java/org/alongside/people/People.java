package org.alongside.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of an organisation and what they do in it. */
@Service
@Transactional
public class People {

  private static final String SELECT =
      """
      select p.id, p.name, p.about, c.language,
        (select array_agg(r.role) from people.role r where r.person_id = p.id) as roles
      from people.person p
      join people.contact c on c.id = p.contact_id
      """;

  private final JdbcClient db;
  private final Contacts contacts;
  private final Audit audit;

  People(JdbcClient db, Contacts contacts, Audit audit) {
    this.db = db;
    this.contacts = contacts;
    this.audit = audit;
  }

  /** Welcomes somebody; an address that is known already keeps its person. */
  public PersonId welcome(
      String name, String about, String email, String language, Preference preference, Instant at) {
    if (name.isBlank()) throw new Refusal("people.name-needed");
    ContactId contact = contacts.keep(email, language, preference);
    var known =
        db.sql("select id from people.person where contact_id = :contact")
            .param("contact", contact.value())
            .query(UUID.class)
            .optional();
    if (known.isPresent()) return new PersonId(known.get());
    PersonId person = Ids.next(PersonId::new);
    db.sql(
            """
            insert into people.person (id, contact_id, name, about, joined_at)
            values (:id, :contact, :name, :about, :at)
            """)
        .param("id", person.value())
        .param("contact", contact.value())
        .param("name", name.strip())
        .param("about", about.strip())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    give(person, Role.MEMBER, person, at);
    return person;
  }

  public void give(PersonId to, Role role, PersonId by, Instant at) {
    int rows =
        db.sql(
                """
                insert into people.role (person_id, role, given_by, given_at)
                values (:to, :role, :by, :at)
                on conflict do nothing
                """)
            .param("to", to.value())
            .param("role", role.name())
            .param("by", by.value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    if (rows > 0) audit.record(by, "role-given", Ref.of("person", to), role.name(), at);
  }

  /** An organisation always keeps one administrator. */
  public void take(PersonId from, Role role, PersonId by, Instant at) {
    if (role == Role.ADMINISTRATOR && administrators().equals(List.of(from.value())))
      throw new Refusal("people.last-administrator");
    int rows =
        db.sql("delete from people.role where person_id = :from and role = :role")
            .param("from", from.value())
            .param("role", role.name())
            .update();
    if (rows > 0) audit.record(by, "role-taken", Ref.of("person", from), role.name(), at);
  }

  /** Gives and takes until the person has these roles, beside being a member. */
  public void change(Person person, Set<Role> roles, PersonId by, Instant at) {
    for (Role role : Role.values()) {
      if (role == Role.MEMBER || roles.contains(role) == person.is(role)) continue;
      if (roles.contains(role)) give(person.id(), role, by, at);
      else take(person.id(), role, by, at);
    }
  }

  public void rename(PersonId person, String name, String about) {
    if (name.isBlank()) throw new Refusal("people.name-needed");
    db.sql("update people.person set name = :name, about = :about where id = :id")
        .param("name", name.strip())
        .param("about", about.strip())
        .param("id", person.value())
        .update();
  }

  @Transactional(readOnly = true)
  public Optional<Person> find(PersonId id) {
    return db.sql(SELECT + "where p.id = :id")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  @Transactional(readOnly = true)
  public Person get(PersonId id) {
    return find(id).orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public Map<PersonId, Person> named(Collection<PersonId> ids) {
    if (ids.isEmpty()) return Map.of();
    return db
        .sql(SELECT + "where p.id = any(:ids)")
        .param("ids", ids.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
        .query((row, _) -> read(row))
        .list()
        .stream()
        .collect(Collectors.toMap(Person::id, person -> person));
  }

  /** Whether somebody with this address is here already. */
  @Transactional(readOnly = true)
  public Optional<PersonId> known(String email) {
    return db.sql(
            """
            select p.id from people.person p
            join people.contact c on c.id = p.contact_id
            where c.email = :email
            """)
        .param("email", email.strip().toLowerCase(Locale.ROOT))
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  /** By name. */
  @Transactional(readOnly = true)
  public List<Person> all() {
    return db.sql(SELECT + "order by p.name").query((row, _) -> read(row)).list();
  }

  // Locked, so that two who take the role from each other don't leave nobody.
  private List<UUID> administrators() {
    return db.sql("select person_id from people.role where role = 'ADMINISTRATOR' for update")
        .query(UUID.class)
        .list();
  }

  private static Person read(ResultSet row) throws SQLException {
    return new Person(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("about"),
        row.getString("language"),
        roles(row.getArray("roles")));
  }

  private static Set<Role> roles(@org.jspecify.annotations.Nullable Array array)
      throws SQLException {
    var roles = EnumSet.noneOf(Role.class);
    if (array != null)
      Arrays.stream((String[]) array.getArray()).map(Role::valueOf).forEach(roles::add);
    return roles;
  }
}
