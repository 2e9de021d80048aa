package org.alongside.initiatives.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.initiatives.Framing;
import org.alongside.initiatives.Framing.AffectedGroup;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Level;
import org.alongside.initiatives.Way;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.platform.errors.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The questions that matter, as they were answered.
 *
 * @param open one thing a line, as the other lists
 * @param version of what was opened; 0 for a new one
 */
public record InitiativeForm(
    @Nullable String title,
    @Nullable String aim,
    @Nullable String level,
    @Nullable String open,
    @Nullable String fixed,
    @Nullable String unknown,
    @Nullable String here,
    @Nullable String missing,
    @Nullable String gives,
    @Nullable String needs,
    @Nullable String way,
    @Nullable String reason,
    @Nullable String chosen,
    @Nullable String now,
    @Nullable String ask,
    int version) {

  private static final int LONGEST = 10_000;
  private static final int LONGEST_TITLE = 120;
  private static final String TOGETHER = "together";
  private static final String ALONE = "alone";

  static InitiativeForm blank() {
    return new InitiativeForm("", "", "", "", "", "", "", "", "", "", "", "", "", "", "", 0);
  }

  static InitiativeForm of(Initiative it) {
    var framing = it.framing();
    return new InitiativeForm(
        it.title(),
        it.aim(),
        it.level().name(),
        Lines.write(framing.open()),
        Lines.write(framing.fixed()),
        Lines.write(framing.unknown()),
        Lines.write(framing.affected().stream().filter(AffectedGroup::here)),
        Lines.write(framing.notHereYet().stream()),
        Lines.write(framing.gives()),
        Lines.write(framing.needs()),
        it.way().claimed().name(),
        it.way().reason(),
        it.way().together() ? TOGETHER : ALONE,
        it.now(),
        it.ask(),
        it.version());
  }

  Problems problems() {
    var problems = Problems.none();
    problems.require("title", title, "initiatives.ask.title.problem");
    problems.require("aim", aim, "initiatives.ask.aim.problem");
    if (isNone(Level.values(), level)) problems.add("level", "initiatives.ask.level.problem");
    if (claimsToShare() && Lines.of(said(open)).isEmpty())
      problems.add("open", "initiatives.nothing-open");
    if (!framing().finished()) problems.add("here", "initiatives.nobody-affected");
    if (isNone(WayOfWorking.values(), way)) problems.add("way", "initiatives.ask.way.problem");
    problems.require("reason", reason, "initiatives.ask.reason.problem");
    if (!TOGETHER.equals(chosen) && !ALONE.equals(chosen))
      problems.add("chosen", "initiatives.ask.chosen.problem");
    if (said(title).length() > LONGEST_TITLE)
      problems.add("title", "initiatives.ask.long", LONGEST_TITLE);
    words()
        .forEach(
            (field, answer) -> {
              if (answer.length() > LONGEST) problems.add(field, "initiatives.ask.long", LONGEST);
            });
    return problems;
  }

  /** What to begin or to change it to, once there are no problems. */
  Initiatives.Beginning beginning(String slug) {
    return new Initiatives.Beginning(
        slug,
        said(title),
        said(aim),
        Level.valueOf(said(level)),
        framing(),
        new Way(WayOfWorking.valueOf(said(way)), said(reason), TOGETHER.equals(chosen)),
        said(now),
        said(ask));
  }

  private boolean claimsToShare() {
    return Stream.of(WayOfWorking.values())
        .anyMatch(one -> one.sharesPower() && one.name().equals(way));
  }

  private Framing framing() {
    return new Framing(
        Lines.of(said(open)),
        Lines.of(said(fixed)),
        Lines.of(said(unknown)),
        Stream.concat(Lines.groups(said(here), true), Lines.groups(said(missing), false)).toList(),
        Lines.of(said(gives)),
        Lines.of(said(needs)));
  }

  private Map<String, String> words() {
    var words = new LinkedHashMap<String, String>();
    words.put("aim", said(aim));
    words.put("open", said(open));
    words.put("fixed", said(fixed));
    words.put("unknown", said(unknown));
    words.put("here", said(here));
    words.put("missing", said(missing));
    words.put("gives", said(gives));
    words.put("needs", said(needs));
    words.put("reason", said(reason));
    words.put("now", said(now));
    words.put("ask", said(ask));
    return words;
  }

  private static boolean isNone(Enum<?>[] choices, @Nullable String name) {
    return Stream.of(choices).noneMatch(choice -> choice.name().equals(name));
  }

  private static String said(@Nullable String words) {
    return Objects.requireNonNullElse(words, "").strip();
  }
}
