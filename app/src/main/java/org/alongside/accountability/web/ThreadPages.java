package org.alongside.accountability.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.accountability.Chain;
import org.alongside.accountability.Talk;
import org.alongside.improvement.Change;
import org.alongside.improvement.Commitment;
import org.alongside.platform.pictures.Lane;
import org.alongside.platform.pictures.Picture;
import org.alongside.platform.pictures.Sign;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Words;
import org.alongside.themes.Theme;

/** Puts one thread on its page, from the first voice to the last answer or back. */
final class ThreadPages {

  private final ThreadView view;
  private final Words words;
  private final ThreadSteps steps;

  private ThreadPages(ThreadView view) {
    this.view = view;
    this.words = view.words();
    this.steps = new ThreadSteps(view.path(), words, view.people());
  }

  /**
   * @param address of the page itself, inside the organisation
   */
  static ThreadPage of(ThreadView view, boolean whole, boolean back, String address) {
    return new ThreadPages(view).page(whole, back, address);
  }

  private ThreadPage page(boolean whole, boolean back, String address) {
    var all = steps();
    return new ThreadPage(
        view.story().initiative().title(),
        view.path(),
        whole,
        new Headlines(view).headline(),
        new Headlines(view).lead(back),
        back,
        back ? address : address + "?back",
        view.spoke().total() == 0 || all.size() < 2 ? null : ThreadDrawing.of(view, all, words),
        items(all, back),
        branches(),
        further());
  }

  private List<Step> steps() {
    List<Step> all = new ArrayList<>();
    if (!view.heard().isEmpty()) all.add(voices());
    var own = view.own();
    own.themes().forEach(theme -> all.add(theme(theme)));
    var talks = new TalkSteps(view.path(), words);
    for (Talk talk : own.talks()) {
      if (!talk.statements().isEmpty()) all.add(talks.statements(talk));
      all.add(talks.conversation(talk));
    }
    own.decisions().forEach(decision -> all.add(steps.decision(decision)));
    own.promises().forEach(promise -> all.add(steps.promise(promise)));
    for (Change change : own.changes()) {
      all.add(steps.change(change));
      if (!change.measured().isBlank()) all.add(steps.measure(change));
    }
    own.notDone().forEach(no -> all.add(steps.notDone(no, view.asked(no))));
    own.reports().forEach(report -> all.add(steps.told(report, view.loops())));
    return all;
  }

  private Step voices() {
    int spoke = view.spoke().total();
    var quotes = view.quotes();
    List<Line> lines = new ArrayList<>();
    if (quotes.isEmpty() && spoke > 0) lines.add(Line.of(sentence("voices.hidden")));
    if (view.withdrawn() > 0) lines.add(Line.of(sentence("voices.withdrawn", view.withdrawn())));
    var step =
        Step.of(Sign.VOICE, sentence("voices", spoke), between(), sentence("voices.title"), lines)
            .saying(quotes);
    return spoke > quotes.size()
        ? step.linked(view.path() + "/voices", sentence("voices.all", spoke))
        : step;
  }

  private String between() {
    String first = words.date(view.heard().getFirst().at());
    String last = words.date(view.heard().getLast().at());
    return first.equals(last) ? first : sentence("voices.between", first, last);
  }

  private Step theme(Theme theme) {
    return steps.theme(
        theme,
        Objects.requireNonNullElse(view.underThemes().get(theme.id()), 0),
        view.under(theme.id()));
  }

  private List<ThreadPage.Item> items(List<Step> all, boolean back) {
    var lanes =
        Lane.along(
            all.stream().map(Step::sign).toList(), view.spoke(), view.decidedBy(), view.loops());
    var steps = back ? all.reversed() : all;
    List<? extends Picture> drawn = back ? Lane.backwards(lanes) : lanes;
    return IntStream.range(0, steps.size())
        .mapToObj(i -> new ThreadPage.Item(steps.get(i), drawn.get(i)))
        .toList();
  }

  private List<ThreadPage.Item> branches() {
    return view.notDone().stream()
        .filter(no -> !view.own().notDone().contains(no))
        .map(
            no ->
                new ThreadPage.Item(
                    steps.notDone(no, view.asked(no)), Lane.declined(view.strandsOf(no))))
        .toList();
  }

  private List<ThreadPage.Further> further() {
    return view.all().stream()
        .skip(1)
        .filter(chain -> chain.notDone().isEmpty() || !chain.ids("change").isEmpty())
        .map(this::further)
        .toList();
  }

  private ThreadPage.Further further(Chain chain) {
    Ref end = chain.focus();
    return new ThreadPage.Further(
        view.path() + "/thread/" + end.kind() + "/" + end.id(),
        title(end),
        sentence("further." + end.kind(), chain.voices().count()));
  }

  private String title(Ref end) {
    var story = view.story();
    return Stream.of(
            story.themes().stream().filter(it -> it.id().value().equals(end.id())).map(Theme::name),
            story.talks().stream()
                .filter(it -> it.ref().equals(end))
                .map(it -> it.conversation().question()),
            story.decisions().stream()
                .filter(it -> it.id().value().equals(end.id()))
                .map(it -> it.outcome() == null ? it.question() : it.outcome().decided()),
            story.promises().stream()
                .filter(it -> it.id().value().equals(end.id()))
                .map(Commitment::words),
            story.changes().stream()
                .filter(it -> it.id().value().equals(end.id()))
                .map(Change::title))
        .flatMap(titles -> titles)
        .findFirst()
        .orElseThrow();
  }

  private String sentence(String key, Object... about) {
    return words.say("accountability.thread." + key, about);
  }
}
