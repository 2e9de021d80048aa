package org.alongside.recruitment;

import java.util.List;
import org.alongside.platform.words.Words;

/**
 * One equality question of an opportunity.
 *
 * @param words the question itself, where the team wrote it; else empty
 * @param choices what may be answered: keys of the short list, or the team's own words. "Prefer not
 *     to say" is always there besides
 * @param why what the answers are for, told to whoever is asked
 */
public record Question(Topic topic, String words, List<String> choices, String why) {

  /** The answer of whoever would rather not say, or said nothing. */
  public static final String NOT_SAID = "not-said";

  public Question {
    if (!topic.written()) choices = topic.choices();
  }

  public String feature() {
    return topic.feature();
  }

  public boolean offers(String answer) {
    return choices.contains(answer);
  }

  /** The question in words. */
  public String ask(Words in) {
    return topic == Topic.OWN ? words : in.say("recruitment.topic", topic);
  }

  /** The question in words, to one who answers for somebody. */
  public String askAbout(Words in) {
    return topic == Topic.OWN ? words : in.say("recruitment.topic.theirs", topic);
  }

  /** What the question is about, in a word or two: "Age". */
  public String name(Words in) {
    return topic == Topic.OWN ? words : in.say("recruitment.topic.name", topic);
  }

  /** An answer in words. */
  public String say(Words in, String answer) {
    if (answer.equals(NOT_SAID)) return in.say("recruitment.not-said");
    return topic.written() ? answer : in.say("recruitment.answer." + feature() + "." + answer);
  }
}
