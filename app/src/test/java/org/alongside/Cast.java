package org.alongside;

import java.util.Objects;
import java.util.UUID;
import org.alongside.demo.Script;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.listening.VoiceId;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of Millbrook, as they stand in the enacted town: shared by all tests. */
public final class Cast {

  private final Script script = new Script();
  private final Organisations organisations;
  private final People people;
  private final Initiatives initiatives;
  private final JdbcClient db;
  private final TransactionTemplate transaction;

  Cast(
      Organisations organisations,
      People people,
      Initiatives initiatives,
      JdbcClient db,
      TransactionTemplate transaction) {
    this.organisations = organisations;
    this.people = people;
    this.initiatives = initiatives;
    this.db = db;
    this.transaction = transaction;
  }

  /** Lived: a mother who works nights; chairs the outpatients group. */
  public Person amina() {
    return hospitals("amina");
  }

  /** Lived: patient leader; a facilitator. */
  public Person carol() {
    return hospitals("carol");
  }

  /** Lived: a grandmother who disagreed. */
  public Person maureen() {
    return hospitals("maureen");
  }

  /** Lived: in no group but ward 7's; writes in Welsh. */
  public Person gareth() {
    return hospitals("gareth");
  }

  /** Learnt: facilitator and moderator. */
  public Person tom() {
    return hospitals("tom");
  }

  /** Learnt: involvement lead; facilitator and moderator. */
  public Person priya() {
    return hospitals("priya");
  }

  /** Learnt: ward manager; no role in the team. */
  public Person mei() {
    return hospitals("mei");
  }

  /** Learnt: sponsor. */
  public Person ruth() {
    return hospitals("ruth");
  }

  /** Administrator of the hospitals. */
  public Person owen() {
    return hospitals("owen");
  }

  public Person hospitals(String key) {
    return person("hospitals", key);
  }

  /** By the key of the files, as a person of that organisation. */
  public Person person(String organisation, String key) {
    String name = script.person(key).text("name");
    return within(organisation, people::all).stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  public String emailOf(String key) {
    return script.person(key).text("email");
  }

  public Organisation hospitals() {
    return organisation("hospitals");
  }

  public Organisation organisation(String slug) {
    return organisations.bySlug(slug).orElseThrow();
  }

  /** Of the hospitals. */
  public Initiative initiative(String slug) {
    return within("hospitals", () -> initiatives.get(slug));
  }

  /** Of the hospitals, by the key of the files; one whose words are still those that were given. */
  public VoiceId voice(String key) {
    String words = script.voice(key).text("words");
    return within(
        "hospitals",
        () ->
            db.sql("select id from listening.voice where words = :words")
                .param("words", words)
                .query((row, _) -> new VoiceId(row.getObject(1, UUID.class)))
                .single());
  }

  /** In the hospitals, in one transaction. */
  public <T> T at(ScopedValue.CallableOp<T, RuntimeException> work) {
    return within("hospitals", work);
  }

  public <T> T within(String organisation, ScopedValue.CallableOp<T, RuntimeException> work) {
    return Tenancy.within(
        organisation(organisation),
        () -> Objects.requireNonNull(transaction.execute(_ -> work.call())));
  }
}
