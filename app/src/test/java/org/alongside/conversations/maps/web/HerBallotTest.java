package org.alongside.conversations.maps.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.alongside.conversations.InConversation;
import org.alongside.conversations.maps.DrawingRun;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Vote;
import org.alongside.people.Role;
import org.alongside.people.web.Signed;
import org.alongside.platform.tenancy.Tenancy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * She votes otherwise on everything, and nobody but her sees that anything has changed: no page, no
 * file, no line of a log, no row but her own ballot.
 */
@ExtendWith(OutputCaptureExtension.class)
class HerBallotTest extends InConversation {

  private static final List<Vote> PATTERN =
      List.of(Vote.AGREE, Vote.DISAGREE, Vote.PASS, Vote.AGREE);
  private static final List<Vote> OTHERWISE =
      List.of(Vote.DISAGREE, Vote.PASS, Vote.AGREE, Vote.PASS);

  @Autowired private DrawingRun run;
  @Autowired private JdbcClient db;
  @Autowired private TransactionTemplate transaction;

  private final Map<String, Looks> readers = new HashMap<>();

  @BeforeEach
  void everybody_votes() {
    for (int person = 0; person < 20; person++)
      for (int s = 0; s < said.size(); s++)
        votes(
            new Holder.OfFile("voter " + person),
            said.get(s),
            (person + s) % 2 == 0 ? Vote.AGREE : Vote.DISAGREE);
    votes(PATTERN);
    run.draw(signs, now());
    readers.put("anybody", new Looks(web, null));
    readers.put("a member", new Looks(web, as(maureen)));
    readers.put("who belongs to no group", new Looks(web, as(helen)));
    readers.put("the team", new Looks(web, as(someone("Tess Team", Role.FACILITATOR))));
    readers.put("who administers", new Looks(web, as(someone("Ada Min", Role.ADMINISTRATOR))));
    var other = anotherTown();
    var away = Tenancy.within(other, () -> someone("Otto Away", Role.ADMINISTRATOR));
    readers.put("another organisation", new Looks(web, Signed.in(other, away.id())));
  }

  private void votes(List<Vote> pattern) {
    for (int s = 0; s < said.size(); s++) votes(of(amina), said.get(s), pattern.get(s));
  }

  private List<String> addresses() {
    var all = new ArrayList<String>();
    for (String path :
        List.of(
            "",
            "/live",
            "/report",
            "/statements.csv",
            "/groups.csv",
            "/open-data.zip",
            "/vote",
            "/mine")) all.add(to(at(path)));
    String work = to("/initiatives/outpatients/conversations/" + signs.value());
    for (String path :
        List.of("", "/results", "/ballots", "/links", "/import", "/export", "/export/comments.csv"))
      all.add(work + path);
    String thread = to("/initiatives/outpatients/thread/");
    all.add(thread + "conversation/" + signs.value());
    for (var statement : said) {
      all.add(work + "/statements/" + statement.value());
      all.add(thread + "statement/" + statement.value());
    }
    all.addAll(List.of(to("/conversations"), to("/initiatives/outpatients"), to("/people")));
    return all;
  }

  @Test
  void nobody_but_her_sees_a_difference() {
    var hers = new Looks(web, as(amina));
    String mine = hers.at(to(at("/mine")));
    var before = new HashMap<String, SortedMap<String, String>>();
    readers.forEach((who, looks) -> before.put(who, looks.at(addresses())));

    votes(OTHERWISE);
    run.draw(signs, now());

    assertThat(hers.at(to(at("/mine")))).as("her own page").isNotEqualTo(mine);
    readers.forEach(
        (who, looks) ->
            looks
                .at(addresses())
                .forEach(
                    (address, body) ->
                        assertThat(body)
                            .as("%s at %s", who, address)
                            .isEqualTo(Objects.requireNonNull(before.get(who)).get(address))));
  }

  @Test
  void single_ballots_leave_by_who_administers_alone_under_other_numbers_and_on_record() {
    String votes = to("/initiatives/outpatients/conversations/" + signs.value() + "/export/votes");
    var ballot = voting.ballot(signs, of(amina), now()).id();
    for (var reader : List.of(amina, helen, someone("Tess Two", Role.FACILITATOR)))
      assertThat(web.post().uri(votes).with(as(reader)).exchange()).hasStatus(403);
    var sent = web.post().uri(votes).with(as(someone("Ada Two", Role.ADMINISTRATOR))).exchange();
    assertThat(sent)
        .hasStatusOk()
        .bodyText()
        .startsWith("voter-id,comment-id,vote")
        .doesNotContain(ballot.value().toString(), amina.id().value().toString());
    assertThat(ask("select count(*) from platform.audit_entry where act = 'ballots-exported'"))
        .isEqualTo("1");
  }

  @Test
  void no_log_and_no_other_row_knows_of_her_ballot(CapturedOutput log) {
    votes(OTHERWISE);
    run.draw(signs, now());
    readers.values().forEach(looks -> looks.at(addresses()));
    String ballot = voting.ballot(signs, of(amina), now()).id().value().toString();
    String her = amina.id().value().toString();

    assertThat(log.getAll()).doesNotContain(ballot);
    var found = new ArrayList<String>();
    for (String table : tables()) {
      if (!ask("select count(*) from %s t where t::text like '%%%s%%'".formatted(table, ballot))
          .equals("0")) found.add(table);
      if (table.startsWith("conversations."))
        assertThat(
                ask("select count(*) from %s t where t::text like '%%%s%%'".formatted(table, her)))
            .as("her name in %s", table)
            .isEqualTo("0");
    }
    assertThat(found)
        .containsExactlyInAnyOrder(
            "conversations.ballot", "conversations.place", "conversations.vote");
  }

  private List<String> tables() {
    return transaction.execute(
        _ ->
            db.sql(
                    """
                select table_schema || '.' || table_name from information_schema.tables
                where table_schema not in ('pg_catalog', 'information_schema')
                  and has_table_privilege(table_schema || '.' || table_name, 'select')
                """)
                .query(String.class)
                .list());
  }

  private String ask(String sql) {
    return String.valueOf(transaction.<Object>execute(_ -> db.sql(sql).query().singleValue()));
  }
}
