package org.alongside.recruitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.InGroup;
import org.alongside.people.AccessNeeds;
import org.alongside.people.Telephones;
import org.alongside.platform.mail.Letter;
import org.alongside.platform.mail.Outbox;
import org.alongside.recruitment.Joining.Needs;
import org.alongside.recruitment.Joining.Reach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A town in which twelve people are wanted to find the way. */
public abstract class InRecruiting extends InGroup {

  @Autowired protected Opportunities opportunities;
  @Autowired protected Applications applications;
  @Autowired protected AccessNeeds access;
  @Autowired protected Telephones telephones;
  @Autowired protected Outbox outbox;

  protected OpportunityId twelve;

  @BeforeEach
  void twelvePeopleAreWanted() {
    twelve = opportunities.begin(outpatients, notice(), priya.id(), now());
  }

  protected Notice notice() {
    return new Notice(
        "Twelve people to find the way",
        "Walk the way with us, and say where it goes wrong.",
        "Three Tuesdays in January, 4 to 5.30",
        "Bridge Street School",
        "Tea, toys, travel paid",
        "£25 a meeting",
        "We want 12 people.\nYou walk with us.",
        12,
        LocalDate.now(clock).plusDays(20),
        List.of(
            new Question(Topic.AGE, "", List.of(), "So that young and old are here."),
            new Question(
                Topic.AREA,
                "",
                List.of("Riverside", "Fenside", "The hill"),
                "So that all sides are here.")));
  }

  protected static Joining joining(String name, Reach reach) {
    return joining(name, reach, Map.of());
  }

  protected static Joining joining(String name, Reach reach, Map<String, String> answers) {
    return new Joining(Door.USES, name, "", "", answers, Needs.NONE, reach, null);
  }

  protected static Reach email(String address) {
    return new Reach.ByEmail(address, "en");
  }

  protected List<Letter> lettersTo(String address) {
    return outbox.newest(100).stream()
        .map(kept -> kept.letter())
        .filter(letter -> letter.to().equals(address))
        .toList();
  }
}
