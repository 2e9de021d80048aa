package org.alongside.platform.pictures;

import static org.alongside.platform.Experience.BOTH;
import static org.alongside.platform.Experience.LEARNT;
import static org.alongside.platform.Experience.LIVED;
import static org.alongside.platform.Experience.UNSAID;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every picture in every shape on one page, to look at: <code>java … Gallery FILE STYLE-SHEET [rtl]
 * </code>.
 */
final class Gallery {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.alongside.jte");
  private final StringBuilder page = new StringBuilder();

  public static void main(String[] args) throws IOException {
    Files.writeString(
        Path.of(args[0]), new Gallery().page(Files.readString(Path.of(args[1])), args.length > 2));
  }

  String page(String style, boolean fromRight) {
    page.append("<!doctype html><html lang=en class=govuk-template dir=")
        .append(fromRight ? "rtl" : "ltr")
        .append(
            "><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Pictures</title><style>")
        .append(style)
        .append(
            "</style><body class=govuk-template__body><header class=al-header><div class='govuk-width-container al-header__in'><a class=al-header__brand href='#'>")
        .append(template("mark", Map.of()))
        .append("<span>Millbrook</span></a></div>")
        .append(template("headerThread", Map.of()))
        .append("</header><main><div class=govuk-width-container>");
    show(
        "hero",
        new Hero(Threads.quotes(), "Heard as equals", Threads.BECAME, "label", fromRight).svg()
            + new TallHero(
                    Threads.quotes().subList(0, 3),
                    "Heard as equals",
                    Threads.BECAME,
                    "label",
                    fromRight)
                .svg());
    parts();
    Threads.weaves()
        .forEach(
            (name, weave) -> {
              var note = weave.each() == 1 ? "" : "Each strand is " + weave.each() + " people";
              show(
                  name,
                  "<div class=al-only-wide>"
                      + new Ribbon(weave, "label", note, fromRight).svg()
                      + "</div>"
                      + "<div class=al-only-narrow>"
                      + new Fan(weave, "label", note, fromRight).svg()
                      + "</div>"
                      + list(weave));
            });
    return page.append("</div></main><footer class=al-footer><div class=govuk-width-container>")
        .append(template("mark", Map.of()))
        .append("</div></footer>")
        .toString();
  }

  private void parts() {
    var who = new StringBuilder();
    for (var kind : List.of(LIVED, LEARNT, BOTH, UNSAID))
      who.append(template("who", Map.of("experience", kind, "name", "Amina <b>")))
          .append(" &emsp; ");
    for (var state : State.values())
      who.append(template("state", Map.of("state", state, "words", state.name().toLowerCase())))
          .append(" &emsp; ");
    show("who and state", who.toString());
    var names =
        List.of("Frame", "Listen", "Co-design", "Decide", "Deliver", "Evaluate", "Report back");
    for (int now : new int[] {0, 3, 5, 7}) {
      show(
          "stages",
          template(
              "stageLine",
              Map.of(
                  "line", new StageLine(names, now, "Where it stands", "done", "now", "to come"))));
    }
    show(
        "short",
        template(
            "stageLine",
            Map.of(
                "line",
                new StageLine(names, 5, "Where it stands", "done", "now", "to come"),
                "brief",
                true)));
    for (int i = 1; i <= 3; i++)
      show(
          "steps",
          template("steps", Map.of("steps", new Steps(i, 3), "words", "Step " + i + " of 3")));
    for (var loops :
        List.of(new Loops(2, 1), new Loops(24, 3), new Loops(361, 51), new Loops(2700, 300))) {
      show(
          "loops",
          template(
              "loops",
              Map.of(
                  "loops",
                  loops,
                  "label",
                  "loops",
                  "caption",
                  (Content) out -> out.writeContent("A ring is " + LoopMeter.each(loops)))));
    }
    var did = new StringBuilder();
    for (var by : DecidedBy.values())
      for (var outcome : SaidDid.Outcome.values()) did.append(new SaidDid(by, outcome).svg());
    show("said, did", did.toString());
    for (var voices : List.of(new Voices(21, 9, 0, 0), new Voices(4, 0, 1, 1)))
      show("bars", new ThemeBars(voices, 21).svg());
    var key = new ArrayList<KeyEntry>();
    for (var shows : KeyEntry.Shows.values())
      key.add(new KeyEntry(shows, shows.name().toLowerCase()));
    show("key", template("key", Map.of("entries", key)));
  }

  private String list(Weave weave) {
    var signs = new ArrayList<Sign>();
    signs.add(Sign.VOICE);
    weave.knots().forEach(knot -> signs.add(knot.sign()));
    var lanes = Lane.along(signs, weave.voices(), weave.decidedBy(), weave.loops());
    var list = new StringBuilder("<ol class=al-trace>");
    for (int i = 0; i < signs.size(); i++) {
      list.append("<li>").append(lanes.get(i).svg());
      if (i > 0) list.append(template("knot", Map.of("sign", signs.get(i))));
      list.append("<div class=al-trace__margin><p class=al-trace__kind>")
          .append(signs.get(i))
          .append("</p></div><h2>What happened</h2><p>Words.</p></li>");
    }
    return list.append("</ol>").toString();
  }

  private void show(String name, String pictures) {
    page.append("<h2 class='govuk-heading-m govuk-!-margin-top-6'>")
        .append(name)
        .append("</h2>")
        .append(pictures);
  }

  private String template(String name, Map<String, Object> parameters) {
    var out = new StringOutput();
    templates.render("pictures/" + name + ".jte", parameters, out);
    return out.toString();
  }
}
