package org.alongside.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.InTown;
import org.alongside.TownClock;
import org.alongside.platform.pages.Templates;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Through real SMTP, with a server that comes and goes. */
class MailTest extends InTown {

  private static final String SITE = "https://alongside.example";

  @Autowired private Outbox outbox;
  @Autowired private Templates templates;
  @Autowired private Languages languages;
  @Autowired private Organisations organisations;
  @Autowired private TransactionTemplate transaction;

  // A clock of its own, a day ahead: the application's own rounds find nothing due.
  private final TownClock tomorrow = new TownClock();
  private GreenMail server;
  private MailRound round;

  @BeforeEach
  void a_mail_server() throws Exception {
    tomorrow.set(now().plus(Duration.ofDays(1)));
    try (var free = new ServerSocket(0)) {
      server = new GreenMail(new ServerSetup(free.getLocalPort(), "localhost", "smtp"));
    }
    server.start();
    var sender = new JavaMailSenderImpl();
    sender.setHost("localhost");
    sender.setPort(server.getSmtp().getPort());
    var beans = new StaticListableBeanFactory();
    beans.addBean("sender", sender);
    var post =
        new Post(
            beans.getBeanProvider(JavaMailSender.class),
            templates,
            languages,
            "localhost",
            "hello@alongside.example",
            SITE);
    round = new MailRound(outbox, post, organisations, transaction, tomorrow);
  }

  @AfterEach
  void no_mail_server() {
    server.stop();
  }

  @Test
  void a_letter_comes_as_text_and_as_html_with_a_way_to_stop() throws Exception {
    write("carol@millbrook.example", "en", "What came of it", "Tablets & <b>bags</b>");
    round.go(town);

    MimeMessage letter = received("carol@millbrook.example").getFirst();
    assertThat(letter.getSubject()).isEqualTo("What came of it");
    assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<" + SITE + "/x/stop>");
    assertThat(letter.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(part(letter, "text/plain"))
        .contains("Tablets & <b>bags</b>", SITE + "/x/here", SITE + "/x/stop", town.name());
    assertThat(part(letter, "text/html"))
        .contains(
            "Tablets &amp; &lt;b&gt;bags&lt;/b&gt;", "href=\"" + SITE + "/x/here\"", "lang=\"en\"")
        .doesNotContain("<b>bags");
  }

  @Test
  void a_welsh_letter_is_welsh_to_its_last_line() throws Exception {
    write("sion@millbrook.example", "cy", "Beth ddaeth o’ch geiriau, Siôn?", "Diolch – ŵ ŷ");
    round.go(town);

    MimeMessage letter = received("sion@millbrook.example").getFirst();
    assertThat(letter.getSubject()).isEqualTo("Beth ddaeth o’ch geiriau, Siôn?");
    assertThat(letter.getHeader("Content-Language")).containsExactly("cy");
    assertThat(part(letter, "text/plain")).contains("Diolch – ŵ ŷ");
    assertThat(part(letter, "text/plain").toLowerCase()).doesNotContain("stop letters");
    assertThat(part(letter, "text/html")).contains("lang=\"cy\"");
  }

  @Test
  void while_the_server_is_away_letters_are_kept_and_tried_later_and_later() {
    write("carol@millbrook.example", "en", "One", "One");
    write("ben@millbrook.example", "en", "Two", "Two");
    server.stop();

    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      round.go(town);
      Instant next = kept("One").nextTryAt();
      waits.add(Duration.between(tomorrow.instant(), next));
      tomorrow.set(next);
    }
    assertThat(waits).isSorted().startsWith(Duration.ofSeconds(30), Duration.ofMinutes(1));
    assertThat(waits.getLast()).isEqualTo(Duration.ofHours(2));
    assertThat(outbox.waiting()).isEqualTo(2);
    assertThat(kept("One").trouble()).isNotBlank();
    assertThat(kept("Two").tries()).isEqualTo(9);
  }

  @Test
  void when_the_server_is_back_each_letter_is_sent_once() {
    write("carol@millbrook.example", "en", "One", "One");
    server.stop();
    round.go(town);
    assertThat(kept("One").sentAt()).isNull();

    server.start();
    tomorrow.pass(Duration.ofSeconds(10));
    round.go(town);
    assertThat(received("carol@millbrook.example")).isEmpty();

    tomorrow.pass(Duration.ofSeconds(20));
    round.go(town);
    round.go(town);
    assertThat(received("carol@millbrook.example")).hasSize(1);
    assertThat(kept("One").sentAt()).isNotNull();
    assertThat(outbox.waiting()).isZero();
  }

  @Test
  void a_letter_that_no_server_takes_does_not_hold_up_the_others() {
    write("not an address", "en", "One", "One");
    tomorrow.pass(Duration.ofMillis(1));
    write("ben@millbrook.example", "en", "Two", "Two");
    round.go(town);
    assertThat(received("ben@millbrook.example")).hasSize(1);
    assertThat(kept("One").tries()).isEqualTo(1);
  }

  private void write(String to, String language, String subject, String words) {
    var about = new Ref("report", UUID.randomUUID());
    outbox.post(
        new Letter(to, language, subject, List.of(words), "/x/here", "Look", "/x/stop", about),
        tomorrow.instant());
  }

  private Kept kept(String subject) {
    return outbox.newest(10).stream()
        .filter(kept -> kept.letter().subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private List<MimeMessage> received(String by) {
    return List.of(server.getReceivedMessages()).stream()
        .filter(message -> recipients(message).contains(by))
        .toList();
  }

  private static String recipients(MimeMessage message) {
    try {
      return message.getHeader("To", ",");
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(Part part, String type) throws Exception {
    if (part.isMimeType(type)) return String.valueOf(part.getContent());
    var found = new StringBuilder();
    if (part.getContent() instanceof Multipart many) {
      for (int i = 0; i < many.getCount(); i++) {
        BodyPart inner = many.getBodyPart(i);
        found.append(part(inner, type));
      }
    }
    return found.toString();
  }
}
