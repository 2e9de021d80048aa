package org.alongside.recruitment.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alongside.platform.govuk.Choice;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.Question;

/**
 * One equality question as it is shown.
 *
 * @param value what was chosen; empty while nothing is
 */
public record Asked(String field, String ask, String why, List<Choice> choices, String value) {

  static List<Asked> of(List<Question> questions, Map<String, String> answers, Words words) {
    return of(questions, answers, question -> question.ask(words), words);
  }

  /** As they are asked of one who puts down somebody else’s name. */
  static List<Asked> about(List<Question> questions, Map<String, String> answers, Words words) {
    return of(questions, answers, question -> question.askAbout(words), words);
  }

  private static List<Asked> of(
      List<Question> questions,
      Map<String, String> answers,
      Function<Question, String> ask,
      Words words) {
    return questions.stream()
        .map(
            question ->
                new Asked(
                    field(question),
                    ask.apply(question),
                    question.why(),
                    choices(question, words),
                    answers.getOrDefault(question.feature(), "")))
        .toList();
  }

  /** What was chosen of what was offered, by feature; nothing else that came with the form. */
  static Map<String, String> answers(List<Question> questions, Typed typed) {
    var answers = new HashMap<String, String>();
    for (Question question : questions) {
      String answer = typed.in(field(question));
      if (question.offers(answer) || answer.equals(Question.NOT_SAID))
        answers.put(question.feature(), answer);
    }
    return answers;
  }

  private static String field(Question question) {
    return "answer-" + question.feature();
  }

  private static List<Choice> choices(Question question, Words words) {
    var choices = new ArrayList<Choice>();
    question.choices().forEach(one -> choices.add(Choice.of(one, question.say(words, one))));
    choices.add(Choice.of(Question.NOT_SAID, question.say(words, Question.NOT_SAID)));
    return choices;
  }
}
