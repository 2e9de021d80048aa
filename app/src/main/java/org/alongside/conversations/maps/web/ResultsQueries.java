package org.alongside.conversations.maps.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.Statements;
import org.alongside.conversations.maps.Dividing;
import org.alongside.conversations.maps.Drawing;
import org.alongside.conversations.maps.Drawings;
import org.alongside.conversations.maps.Kinds;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.people.Person;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What came out, for the team, on paper and as files: only what anybody may see. */
@Component
@Transactional(readOnly = true)
class ResultsQueries {

  private static final int MANY = 10;

  private final MapQueries maps;
  private final Conversations conversations;
  private final Statements statements;
  private final Drawings drawings;
  private final Initiatives initiatives;
  private final Decide decide;
  private final JsonMapper json;

  ResultsQueries(
      MapQueries maps,
      Conversations conversations,
      Statements statements,
      Drawings drawings,
      Initiatives initiatives,
      Decide decide,
      JsonMapper json) {
    this.maps = maps;
    this.conversations = conversations;
    this.statements = statements;
    this.drawings = drawings;
    this.initiatives = initiatives;
    this.decide = decide;
    this.json = json;
  }

  ResultsPage results(String slug, ConversationId id, Person reader, Frame frame) {
    Initiative initiative = initiatives.find(slug).orElseThrow(() -> new NotFound(slug));
    var about = conversations.get(id);
    if (!about.initiative().equals(initiative.id())) throw new NotFound(id);
    var drawing = drawings.of(id);
    var legend = drawing.map(one -> maps.legend(about, one, frame));
    String home = "/initiatives/" + slug;
    return new ResultsPage(
        MapQueries.path(id),
        home + "/conversations/" + id.value(),
        home,
        initiative.title(),
        about.question(),
        maps.live(maps.seen(id), frame),
        drawing.isEmpty(),
        legend.map(Legend::names).orElse(List.of()),
        lines(legend, drawing, one -> one.bridging().stream().map(Drawing.Bridge::statement)),
        lines(legend, drawing, one -> one.shared().stream().map(Drawing.Held::statement)),
        lines(legend, drawing, one -> Dividing.of(one).stream().map(Drawing.Line::statement)),
        kinds(id, frame.words()),
        legend.map(one -> ByKind.of(drawing.orElseThrow(), one, frame.words())).orElse(List.of()),
        decide.from(about, Optional.of(reader.id())));
  }

  private static List<StatementLine> lines(
      Optional<Legend> legend,
      Optional<Drawing> drawing,
      Function<Drawing, Stream<StatementId>> which) {
    return legend
        .map(one -> one.lines(which.apply(drawing.orElseThrow()).limit(MANY).toList()))
        .orElse(List.of());
  }

  private List<ResultsPage.Kind> kinds(ConversationId id, Words words) {
    return Kinds.of(drawings.turnout(id)).rows().stream()
        .map(
            row ->
                new ResultsPage.Kind(
                    words.say("platform.experience", row.experience()),
                    row.people() == null
                        ? words.say("mapping.results.kinds.few")
                        : String.valueOf(row.people())))
        .toList();
  }

  ReportPage report(ConversationId id, Frame frame) {
    Conversation about = maps.opened(id);
    var drawing = drawings.of(id);
    var rows = drawing.map(one -> maps.legend(about, one, frame).rows()).orElse(List.of());
    return new ReportPage(
        maps.page(about, Optional.empty(), frame),
        Live.turnout(drawings.turnout(id), frame.words()),
        drawing.map(one -> frame.say("mapping.report.on", frame.date(one.at()))).orElse(""),
        rows);
  }

  /** All files in one; nothing before enough have voted. */
  Optional<byte[]> bundle(ConversationId id, Frame frame) {
    var about = maps.opened(id);
    return drawings
        .of(id)
        .map(
            one -> {
              var said = statements.of(id);
              var files = new LinkedHashMap<String, String>();
              files.put("README.txt", ReadMe.of(about, one, frame));
              files.put("statements.csv", OpenData.statements(one, said));
              files.put("groups.csv", OpenData.groups(one, maps.legend(about, one, frame).names()));
              files.put(
                  "report.json",
                  json.writerWithDefaultPrettyPrinter()
                          .writeValueAsString(OpenReport.of(about, one, said))
                      + "\n");
              return Bundle.of(files);
            });
  }

  String statementsFile(ConversationId id) {
    maps.opened(id);
    return drawings
        .of(id)
        .map(one -> OpenData.statements(one, statements.of(id)))
        .orElseGet(OpenData::none);
  }

  String groupsFile(ConversationId id, Frame frame) {
    var about = maps.opened(id);
    return drawings
        .of(id)
        .map(one -> OpenData.groups(one, maps.legend(about, one, frame).names()))
        .orElseGet(OpenData::none);
  }
}
