package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.alongside.initiatives.InitiativeId;
import org.alongside.listening.ReceiptCode;
import org.alongside.platform.Experience;
import org.junit.jupiter.api.Test;

/** The whole thread, as people walk it. */
class FromAVoiceToItsReceiptTest extends InOpenTown {

  private static final String CARER = "coat@millbrook.example";
  private static final String DOG = "Pibroch";
  private static final String WORDS =
      "Mum sat in her coat from ten till six for a bag of tablets. "
          + DOG
          + " the dog watched the gate all day.";
  private static final String THEME = "A whole day in a coat";
  private static final String QUESTION = "When do the tablets get ready?";
  private static final String CHANGE = "The bag is packed the evening before";
  private static final String REPORT = "Nobody sits in their coat till six";

  @Test
  void a_carer_is_heard_and_told_and_may_take_it_all_back() throws Exception {
    given_a_group();
    try (var carer = new Carer(town());
        var priya = new Colleague(this, "priya", "ward-7");
        var carol = new Colleague(this, "carol", "ward-7");
        var mei = new Colleague(this, "mei", "ward-7")) {

      String code = carer.gives("ward-7", WORDS, CARER);
      String receipt = "/hospitals/receipt/" + code;
      assertThat(carer.reads(receipt)).contains(DOG);
      assertThat(carer.reads("/hospitals/initiatives/ward-7/voices")).doesNotContain(DOG);

      String voice = voice(code);
      priya.publishes(voice);
      assertThat(carer.reads("/hospitals/initiatives/ward-7/voices")).contains(DOG);
      priya.putsUnder(THEME, voice);

      String decision = carol.asks(QUESTION, THEME, "The evening before", "In the morning");
      carol.agrees(decision);
      priya.agrees(decision);
      carol.records(decision, "The evening before.", "Most who go home are known by tea time.");

      String promise =
          mei.promises("Dr Mei Lee", "I’ll ask the pharmacy at four.", nextMonth(), decision);
      String change = mei.delivers(CHANGE, "Since Monday it stands by the door.", promise);

      mei.keeps(promise, "The pharmacy packs at four, every day since.");
      assertThat(carer.reads(promise)).contains("every day since");

      String report = carol.writesBack(REPORT, "You told us. We moved the hour.", change);
      priya.signs(report);
      carol.publishesReport(report);
      assertThat(carer.reads(report)).contains(REPORT, "We said, we did", "Carol Brennan");

      mail.go();
      assertThat(text(newestTo(CARER))).contains(REPORT, "/stop");
      assertThat(carer.reads(receipt))
          .contains(DOG, THEME, "The evening before.", "Dr Mei Lee", CHANGE, "by e-mail");

      carer.takesBack(receipt);
      assertThat(carer.reads(receipt)).doesNotContain(DOG).contains("You took your words back");
      assertThat(whereItIsStillSaid()).isEmpty();
    }
  }

  private void given_a_group() {
    var ward = cast.initiative("ward-7").id();
    join(ward, "priya", Experience.LEARNT);
    join(ward, "carol", Experience.LIVED);
    join(ward, "mei", Experience.LEARNT);
  }

  private void join(InitiativeId ward, String key, Experience experience) {
    cast.at(
        () -> {
          memberships.join(ward, person(key).id(), experience, clock.instant());
          return true;
        });
  }

  private String voice(String code) {
    return cast.at(() -> voices.find(new ReceiptCode(code))).orElseThrow().id().value().toString();
  }

  private LocalDate nextMonth() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone()).plusMonths(1);
  }

  /** As it came over the wire. */
  private static MimeMessage newestTo(String address) {
    return Arrays.stream(LETTER_BOX.getReceivedMessages())
        .filter(message -> isTo(message, address))
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  private static boolean isTo(MimeMessage message, String address) {
    try {
      return message.getRecipients(RecipientType.TO)[0].toString().equals(address);
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage message) throws Exception {
    var text = new StringBuilder();
    add(message.getContent(), text);
    return text.toString();
  }

  private static void add(Object content, StringBuilder text) throws Exception {
    if (content instanceof jakarta.mail.Multipart parts)
      for (int i = 0; i < parts.getCount(); i++) add(parts.getBodyPart(i).getContent(), text);
    else text.append(content);
  }

  private List<String> whereItIsStillSaid() {
    var starts = Addresses.of(this);
    return List.of(anybody(), as("hospitals", "carol"), as("hospitals", "owen")).stream()
        .flatMap(reader -> new Walk(reader, routes(), 25).from(starts).answers().stream())
        .filter(answer -> (answer.body() + answer.headers()).contains(DOG))
        .map(Answer::path)
        .distinct()
        .toList();
  }
}
