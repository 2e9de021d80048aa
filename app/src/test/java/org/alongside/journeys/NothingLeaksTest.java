package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.listening.Moderation;
import org.alongside.listening.VoiceId;
import org.alongside.people.Contacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Canary words are hidden in the town; then every page, feed and letter is read for them. */
class NothingLeaksTest extends InOpenTown {

  private static final String SLUG = "outpatients";

  private static final List<VoiceId> HIDDEN = new ArrayList<>();
  private static final List<String> APPLICANTS = new ArrayList<>();
  private static final List<String> TALK = new ArrayList<>();
  private static final List<String> SECRETS = new ArrayList<>();
  private static final Map<Visitor, List<Answer>> READ = new HashMap<>();

  @Autowired private Moderation moderation;
  @Autowired private Contacts contacts;

  @BeforeEach
  void hide() {
    if (APPLICANTS.isEmpty())
      APPLICANTS.addAll(new ApplicantCanaries(this).hideIn(cast.initiative(SLUG)));
    if (TALK.isEmpty()) {
      var talk = new TalkCanaries(this);
      TALK.addAll(talk.hideIn(cast.initiative(SLUG)));
      SECRETS.addAll(talk.secrets());
    }
    if (HIDDEN.isEmpty())
      HIDDEN.addAll(
          new Canaries(cast, voices, moderation, contacts, themes, clock)
              .hideIn(cast.initiative(SLUG)));
  }

  @Test
  void somebody_passing_by_reads_only_what_was_given_to_everyone() {
    var found = read(anybody());
    assertThat(Canaries.in(found))
        .containsOnly("zqanonymous", "zqnamed", "zqnamednamer", "zqanonymousopen", "zqnamedopen");
  }

  @Test
  void somebody_of_another_organisation_reads_no_more() {
    var found = read(as("carers", "fatima"));
    assertThat(Canaries.in(found))
        .containsOnly("zqanonymous", "zqnamed", "zqnamednamer", "zqanonymousopen", "zqnamedopen");
  }

  @Test
  void a_member_reads_what_was_given_to_the_group_too_and_never_who_gave_it() {
    var found = read(as("hospitals", "amina"));
    assertThat(Canaries.in(found))
        .contains("zqgroup")
        .isSubsetOf(
            "zqgroup",
            "zqgroupopen",
            "zqanonymous",
            "zqanonymousopen",
            "zqnamed",
            "zqnamednamer",
            "zqnamedopen");
  }

  @Test
  void the_team_reads_no_address_no_receipt_and_nothing_that_was_taken_back() {
    var found = Canaries.in(read(as("hospitals", "tom")));
    assertThat(found).contains("zqteam", "zqgroup", "zqpaused");
    assertThat(found)
        .doesNotContain("zqwithdrawn", "zqwithdrawnnamer", "zqwithdrawnopen")
        .noneMatch(canary -> canary.endsWith("mail"));
  }

  @Test
  void who_organises_reads_what_applicants_need_and_nothing_of_those_who_left() {
    var found = Canaries.in(read(as("hospitals", "tom")));
    assertThat(found).contains("zqherename", "zqhereneeds", "zqherehelper", "zqhereyes");
    assertThat(found)
        .doesNotContain("zqherehousehold")
        .noneMatch(canary -> canary.startsWith("zqleft"));
  }

  @Test
  void the_team_reads_statements_that_are_not_in_and_nobody_reads_a_private_link() {
    var found = Canaries.in(read(as("hospitals", "tom")));
    assertThat(found)
        .contains("zqtalkwaits", "zqtalkdeclined", "zqtalknote", "zqtalkworse", "zqtalkbecause");
    for (Visitor reader : List.of(anybody(), as("hospitals", "amina"), as("hospitals", "tom")))
      assertThat(read(reader))
          .filteredOn(answer -> SECRETS.stream().anyMatch(answer.body()::contains))
          .isEmpty();
  }

  @Test
  void letters_to_others_tell_nothing() {
    assertThat(
            cast.at(() -> outbox.newest(5000)).stream()
                .map(kept -> kept.letter())
                .filter(letter -> !letter.to().startsWith("zq"))
                .filter(letter -> Canaries.WORD.matcher(letter.toString()).find()))
        .isEmpty();
  }

  // A sheet that is saved is no page: what stands in it is text.
  @Test
  void what_looks_like_a_program_is_only_shown() {
    for (Visitor reader : List.of(anybody(), as("hospitals", "amina"), as("hospitals", "tom")))
      assertThat(read(reader))
          .filteredOn(answer -> !answer.path().endsWith(".csv"))
          .filteredOn(answer -> answer.body().contains("<script>alert('zq')"))
          .isEmpty();
  }

  /** Pages that this reader is led to, those that no link leads to, and those of each canary. */
  private List<Answer> read(Visitor reader) {
    return READ.computeIfAbsent(
        reader, _ -> new Walk(reader, routes(), 12).from(starts()).answers());
  }

  private List<String> starts() {
    var starts = new ArrayList<>(Addresses.of(this));
    starts.addAll(APPLICANTS);
    starts.addAll(TALK);
    // It shows all letters to everybody, as it says, and with them the way to every receipt.
    starts.remove("/outbox");
    for (VoiceId id : HIDDEN) {
      String initiative = "/hospitals/initiatives/" + SLUG;
      starts.add("/hospitals/voices/" + id.value());
      starts.add(initiative + "/voices/" + id.value());
      starts.add(initiative + "/voices/" + id.value() + "/pieces/new");
      starts.add(initiative + "/thread/voice/" + id.value());
    }
    return starts;
  }
}
