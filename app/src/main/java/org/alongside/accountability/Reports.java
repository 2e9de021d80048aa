package org.alongside.accountability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.Memberships;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.database.Turns;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Link;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Relation;
import org.alongside.platform.trace.Trace;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Write what came of it together, publish it, and with that tell everybody whose words led there.
 */
@Service
@Transactional
public class Reports {

  /** How many will be told, and how many of them by letter; the others on their receipt. */
  public record Reach(int all, int byLetter) {}

  /** Of those who were told, how many know: the letter was sent, or the receipt opened. */
  public record Knowing(int all, int know) {}

  private final ReportStore store;
  private final Memberships memberships;
  private final Tellings tellings;
  private final Trace trace;
  private final Audit audit;
  private final Turns turns;

  Reports(
      ReportStore store,
      Memberships memberships,
      Tellings tellings,
      Trace trace,
      Audit audit,
      Turns turns) {
    this.turns = turns;
    this.store = store;
    this.memberships = memberships;
    this.tellings = tellings;
    this.trace = trace;
    this.audit = audit;
  }

  /**
   * Begins a report; the one who begins it is its first author. The same words twice are one draft.
   */
  public ReportId write(
      InitiativeId initiative,
      String title,
      String story,
      Collection<Ref> covers,
      PersonId by,
      Instant at) {
    if (title.isBlank() || story.isBlank()) throw new Refusal("accountability.report-needs-words");
    if (covers.isEmpty()) throw new Refusal("accountability.report-covers-nothing");
    turns.take(by.value());
    var twin = of(initiative).stream().filter(one -> one.repeats(title, story, by)).findFirst();
    if (twin.isPresent()) return twin.get().id();
    ReportId id = Ids.next(ReportId::new);
    store.insert(id, initiative, title.strip(), story.strip(), List.copyOf(covers), at);
    sign(id, by, at);
    return id;
  }

  /** Another member puts their name to it, with the kind of experience they say they bring. */
  public void sign(ReportId id, PersonId by, Instant at) {
    Report report = get(id);
    if (report.published()) throw new Refusal("accountability.published-already");
    Experience experience =
        memberships
            .experienceOf(by, report.initiative())
            .orElseThrow(() -> new Refusal("accountability.members-only"));
    store.author(id, new Report.Author(by, experience), at);
  }

  /**
   * New words take every name off it but that of the one who wrote them: nobody has signed what
   * they haven't read.
   */
  public void rewrite(
      ReportId id, String title, String story, int version, PersonId by, Instant at) {
    if (title.isBlank() || story.isBlank()) throw new Refusal("accountability.report-needs-words");
    if (get(id).published()) throw new Refusal("accountability.published-already");
    if (!store.rewrite(id, title.strip(), story.strip(), version))
      throw new Refusal("accountability.changed-meanwhile");
    store.withoutAuthors(id);
    sign(id, by, at);
  }

  /**
   * From now on everybody can read it, and everybody whose voice leads here is told, each in their
   * way, once.
   */
  public void publish(ReportId id, PersonId by, Instant at) {
    Report report = get(id);
    if (!store.publish(id, at)) throw new Refusal("accountability.published-already");
    report
        .covers()
        .forEach(piece -> trace.link(piece, Relation.REPORTED_IN, Ref.of("report", id), at));
    audit.record(by, "report-published", Ref.of("report", id), "", at);
    tellings.tell(get(id), voicesBehind(id), at);
  }

  @Transactional(readOnly = true)
  public Report get(ReportId id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** Published ones, newest first. */
  @Transactional(readOnly = true)
  public List<Report> published() {
    return store.published();
  }

  /** All of an initiative, drafts first. */
  @Transactional(readOnly = true)
  public List<Report> of(InitiativeId initiative) {
    return store.of(initiative);
  }

  @Transactional(readOnly = true)
  public Reach reach(ReportId id) {
    List<Ref> voices = new ArrayList<>();
    trace.back(get(id).covers()).stream()
        .map(Link::from)
        .filter(ref -> ref.kind().equals("voice"))
        .distinct()
        .forEach(voices::add);
    return tellings.reach(voices);
  }

  @Transactional(readOnly = true)
  public Knowing knowing(ReportId id) {
    return tellings.knowing(id);
  }

  private List<Ref> voicesBehind(ReportId id) {
    List<Ref> voices = new ArrayList<>();
    trace.back(List.of(Ref.of("report", id))).stream()
        .map(Link::from)
        .filter(ref -> ref.kind().equals("voice"))
        .distinct()
        .forEach(voices::add);
    return voices;
  }
}
