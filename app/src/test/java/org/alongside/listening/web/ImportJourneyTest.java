package org.alongside.listening.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.Beginnings;
import org.alongside.InTown;
import org.alongside.initiatives.Initiatives;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A facilitator brings in what others have collected, through the pages. */
class ImportJourneyTest extends InTown {

  private static final String IMPORTS = "/initiatives/sleep/imports";

  @Autowired private Initiatives initiatives;
  private Person tom;

  @BeforeEach
  void an_initiative() {
    tom = someone("Tom Ashworth", Role.FACILITATOR);
    initiatives.begin(Beginnings.sleep(), tom.id(), now());
  }

  @Test
  void a_file_is_sent_looked_at_brought_in_and_its_refused_rows_mended() throws Exception {
    String file =
        send(
            "Comment,Date,Secret\n=1+1 is what I feel,1/5/2026,x\n-5 for parking,31/2/2026,y\n,1/5/2026,z\n");
    assertThat(words(file)).contains("What is in this file?", "=1+1 is what I feel");

    choose(file, "consent", "");
    assertThat(words(file)).contains("What is in this file?");
    choose(file, "consent", "A box on the card");
    assertThat(words(file))
        .contains("1 voice can come in", "2 rows can", "This isn’t a day", "Line 3");

    begin(file);
    String report = untilDone(file);
    assertThat(report).contains("1 voice came in", "All 3 rows", "2 rows to mend");

    String refused = words(file + "/refused.csv");
    assertThat(refused)
        .startsWith("\uFEFF\"What to mend\",\"Comment\",\"Date\",\"Secret\"\r\n")
        .contains("\"'-5 for parking\",\"31/2/2026\",\"y\"");

    String mended = send(refused.replace("31/2/2026", "28/2/2026"));
    choose(mended, "words", "1", "date", "2", "consent", "A box on the card");
    begin(mended);
    assertThat(untilDone(mended)).contains("1 voice came in", "All 2 rows", "1 row to mend");
    assertThat(words(IMPORTS)).contains("cards.csv", "brought in");
  }

  @Test
  void what_cannot_be_read_is_told_beside_the_form() {
    for (String bad :
        new String[] {"", "words\n\"never closed\n", "PK\u0003\u0004zip", "a,A\n1,2\n"}) {
      MvcTestResult answer = upload(bad);
      assertThat(answer).hasStatus(422);
      assertThat(answer).bodyText().contains("govuk-error-summary");
    }
  }

  @Test
  void nobody_but_the_team_comes_near() {
    String file = send("words\nsecret\n");
    Person amina = someone("Amina Warsame");
    for (String path : new String[] {IMPORTS, file, file + "/columns", file + "/refused.csv"}) {
      assertThat(web.get().uri(to(path)).with(as(amina))).hasStatus(403);
      assertThat(web.get().uri(to(path))).hasStatus3xxRedirection();
    }
  }

  @Test
  void two_and_a_half_thousand_real_comments_are_all_accounted_for() throws Exception {
    Optional<Path> comments = comments();
    if (comments.isEmpty()) System.out.println("Skipped: there is no file of real comments here");
    Assumptions.assumeTrue(comments.isPresent());
    String file = send(Files.readString(comments.orElseThrow()));
    choose(file, "words", "3", "consent", "The survey of three trusts, published");
    assertThat(words(file)).contains("2,500 voices can come in");
    begin(file);
    assertThat(untilDone(file)).contains("2,500 voices came in", "All 2,500 rows");
  }

  private String send(String text) {
    String there = Objects.requireNonNull(upload(text).getResponse().getRedirectedUrl());
    return there.substring(to("").length());
  }

  private MvcTestResult upload(String text) {
    return web.perform(
        multipart(to(IMPORTS))
            .file(new MockMultipartFile("file", "cards.csv", "text/csv", text.getBytes(UTF_8)))
            .with(as(tom)));
  }

  private void choose(String file, String... fields) {
    var form = web.post().uri(to(file + "/columns")).with(as(tom));
    if (!fields[0].equals("words")) form = form.param("words", "0").param("date", "1");
    for (int i = 0; i < fields.length; i += 2) form = form.param(fields[i], fields[i + 1]);
    form.exchange();
  }

  private void begin(String file) {
    assertThat(web.post().uri(to(file + "/beginning")).with(as(tom))).hasStatus3xxRedirection();
  }

  // The job comes by itself; the page is looked at again as a person would.
  private String untilDone(String file) {
    return await()
        .pollInSameThread()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> words(file), page -> page.contains("accounted for"));
  }

  private String words(String path) throws Exception {
    return web.get().uri(to(path)).with(as(tom)).exchange().getResponse().getContentAsString(UTF_8);
  }

  private static Optional<Path> comments() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(directory -> directory.resolve("shared/data/feedback/comments.csv"))
        .filter(Files::exists)
        .findFirst();
  }
}
