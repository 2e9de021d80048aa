package org.alongside.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.Cast;
import org.alongside.TownClock;
import org.alongside.accountability.Reports;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.Statements;
import org.alongside.conversations.voting.Voting;
import org.alongside.decisions.Decisions;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.listening.InformationPages;
import org.alongside.listening.ReceiptCode;
import org.alongside.listening.Voices;
import org.alongside.listening.imports.Imports;
import org.alongside.people.Person;
import org.alongside.people.SignInLinks;
import org.alongside.platform.mail.Letter;
import org.alongside.platform.mail.MailRound;
import org.alongside.platform.mail.Outbox;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.panels.Panels;
import org.alongside.recruitment.panels.Populations;
import org.alongside.recruitment.panels.Seats;
import org.alongside.themes.Themes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The whole town, open to visitors on a port of its own, with a real mail server: once for all
 * journeys, so add no annotations of Spring.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"alongside.mode=demo", "alongside.limits.factor=10000"})
@Import({TownClock.class, Cast.class})
abstract class InOpenTown {

  /** Takes what the town sends. */
  static final GreenMail LETTER_BOX = new GreenMail(ServerSetup.SMTP.dynamicPort());

  private static final Map<String, Visitor> SIGNED_IN = new ConcurrentHashMap<>();

  static {
    LETTER_BOX.start();
  }

  @DynamicPropertySource
  static void mail(DynamicPropertyRegistry registry) {
    registry.add("spring.mail.host", () -> "localhost");
    registry.add("spring.mail.port", () -> LETTER_BOX.getSmtp().getPort());
  }

  @Autowired protected Cast cast;
  @Autowired protected TownClock clock;
  @Autowired protected Initiatives initiatives;
  @Autowired protected Memberships memberships;
  @Autowired protected Voices voices;
  @Autowired protected Imports imports;
  @Autowired protected InformationPages pages;
  @Autowired protected Decisions decisions;
  @Autowired protected Reports reports;
  @Autowired protected Opportunities opportunities;
  @Autowired protected Panels panels;
  @Autowired protected Populations populations;
  @Autowired protected Seats seats;
  @Autowired protected Applications applications;
  @Autowired protected Conversations conversations;
  @Autowired protected Statements statements;
  @Autowired protected Voting voting;
  @Autowired protected ApplicationContext context;
  @Autowired protected Themes themes;
  @Autowired protected Outbox outbox;
  @Autowired protected MailRound mail;
  @Autowired private SignInLinks links;
  @LocalServerPort private int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  protected Routes routes() {
    return new Routes(mapping);
  }

  protected String town() {
    return "http://localhost:" + port;
  }

  protected Visitor anybody() {
    return new Visitor(town());
  }

  /** Somebody by their key in the files of the town, signed in to that organisation once. */
  protected Visitor as(String organisation, String key) {
    return SIGNED_IN.computeIfAbsent(
        organisation + key,
        _ -> {
          var visitor = anybody();
          visitor.post(signInLink(organisation, key));
          return visitor;
        });
  }

  /** A fresh one, from the letter. */
  protected String signInLink(String organisation, String key) {
    cast.within(
        organisation,
        () -> {
          links.request(cast.emailOf(key), "", clock.instant());
          return true;
        });
    return lettersTo(organisation, cast.emailOf(key)).stream()
        .map(Letter::link)
        .filter(link -> link.contains("/sign-in/"))
        .findFirst()
        .orElseThrow();
  }

  /** Newest first. */
  protected List<Letter> lettersTo(String organisation, String address) {
    return cast.within(organisation, () -> outbox.newest(2000)).stream()
        .map(kept -> kept.letter())
        .filter(letter -> letter.to().equals(address))
        .toList();
  }

  /** Of a voice of the files. */
  protected ReceiptCode codeOf(String voice) {
    return cast.at(() -> voices.codeOf(cast.voice(voice)));
  }

  protected Person person(String key) {
    return cast.hospitals(key);
  }
}
