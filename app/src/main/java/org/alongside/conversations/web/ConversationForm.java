package org.alongside.conversations.web;

import java.time.LocalDate;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.Conversations;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.pages.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it is prepared.
 *
 * @param version of what was opened; nothing for a new one
 */
public record ConversationForm(
    String question,
    String lead,
    boolean adding,
    boolean byLink,
    TypedDate until,
    String source,
    String version) {

  private static final int LONGEST_QUESTION = 200;
  private static final int LONGEST = 2_000;

  static ConversationForm blank() {
    return new ConversationForm("", "", true, true, TypedDate.BLANK, "", "");
  }

  static ConversationForm of(Typed typed) {
    return new ConversationForm(
        typed.in("question"),
        typed.in("lead"),
        typed.all("ways").contains("adding"),
        typed.all("ways").contains("by-link"),
        typed.date("until"),
        typed.in("source"),
        typed.in("version"));
  }

  static ConversationForm of(Conversation it) {
    return new ConversationForm(
        it.question(),
        it.lead(),
        it.adding(),
        it.byLink(),
        day(it.until()),
        it.source(),
        String.valueOf(it.version()));
  }

  /**
   * @param earliest the first day that may be the last; a day that has passed may stay as it is
   */
  Problems problems(LocalDate earliest) {
    var problems = Problems.none().require("question", question, "tending.question-needed");
    Typed.atMost(problems, "question", question, LONGEST_QUESTION);
    Typed.atMost(problems, "lead", lead, LONGEST);
    Typed.atMost(problems, "source", source, LONGEST);
    return problems.addAll(until.checkFrom(earliest, Problems.none(), "until"));
  }

  Conversations.Plan plan() {
    return new Conversations.Plan(
        question, lead, adding, byLink, until.date().orElse(null), source);
  }

  int seen() {
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
  }

  private static TypedDate day(@Nullable LocalDate day) {
    return day == null
        ? TypedDate.BLANK
        : new TypedDate("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear());
  }
}
