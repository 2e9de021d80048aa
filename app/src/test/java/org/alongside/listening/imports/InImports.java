package org.alongside.listening.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Objects;
import org.alongside.Beginnings;
import org.alongside.InTown;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.Initiatives;
import org.alongside.listening.Audience;
import org.alongside.listening.VoiceKind;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.alongside.platform.Experience;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files brought into an initiative that listens, as a facilitator does it. */
abstract class InImports extends InTown {

  @Autowired protected Imports imports;
  @Autowired protected ImportRun run;
  @Autowired private Initiatives initiatives;
  @Autowired protected JdbcClient db;
  @Autowired protected TransactionTemplate transaction;

  protected Person tom;
  protected InitiativeId sleep;

  @BeforeEach
  void an_initiative_that_listens() {
    tom = someone("Tom Ashworth", Role.FACILITATOR);
    sleep = initiatives.begin(Beginnings.sleep(), tom.id(), now());
  }

  protected ImportId bringIn(String text) {
    ImportId id = chosen(text);
    imports.begin(id, tom.id(), now());
    run.go(id, () -> false);
    return id;
  }

  protected ImportId chosen(String text) {
    ImportId id = read(text);
    imports.choose(id, plan(id, "A box on the card"), today());
    return id;
  }

  protected ImportId read(String text) {
    return imports.read(
        sleep, "cards.csv", new ByteArrayResource(text.getBytes(UTF_8)), tom.id(), now());
  }

  protected Plan plan(ImportId id, String consent) {
    return new Plan(
        imports.get(id).plan().columns(),
        VoiceKind.STORY,
        Experience.UNSAID,
        "en",
        Audience.TEAM,
        consent);
  }

  protected LocalDate today() {
    return LocalDate.now(clock);
  }

  protected long count() {
    return ask("select count(*) from listening.voice");
  }

  protected long ask(String sql) {
    return Objects.requireNonNull(transaction.execute(_ -> db.sql(sql).query(Long.class).single()));
  }
}
