package org.alongside.conversations.voting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.StatementId;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Secrets;
import org.alongside.platform.trace.Ref;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Take a ballot, vote, vote otherwise; leave a doubtful ballot out by a decision that is kept. */
@Service
@Transactional
public class Voting {

  /** More private links than these are made in several goes. */
  public static final int LINKS_AT_ONCE = 200;

  private final BallotStore ballots;
  private final VoteStore votes;
  private final LinkStore links;
  private final Doubts doubts;
  private final VerdictStore verdicts;
  private final Audit audit;
  private final Clock clock;

  Voting(
      BallotStore ballots,
      VoteStore votes,
      LinkStore links,
      Doubts doubts,
      VerdictStore verdicts,
      Audit audit,
      Clock clock) {
    this.ballots = ballots;
    this.votes = votes;
    this.links = links;
    this.doubts = doubts;
    this.verdicts = verdicts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Somebody’s one ballot: the one they have, or a new one. Where links are no longer given out,
   * those who have begun with one go on.
   */
  public Ballot ballot(ConversationId conversation, Holder holder, Instant at) {
    return find(conversation, holder).orElseGet(() -> begin(conversation, holder, at));
  }

  private Ballot begin(ConversationId conversation, Holder holder, Instant at) {
    if (holder instanceof Holder.ByLink(var secret) && !leads(conversation, secret))
      throw new Refusal("conversations.link-unknown");
    return ballots.insert(conversation, holder, at);
  }

  /** Whether a private link is one of this conversation, and links are allowed there. */
  @Transactional(readOnly = true)
  public boolean leads(ConversationId conversation, String secret) {
    return links.leads(conversation, secret);
  }

  @Transactional(readOnly = true)
  public Optional<Ballot> find(ConversationId conversation, Holder holder) {
    return ballots.find(conversation, holder);
  }

  @Transactional(readOnly = true)
  public Ballot get(BallotId id) {
    return ballots.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** All of a conversation, in the order they were begun. */
  @Transactional(readOnly = true)
  public List<Ballot> of(ConversationId conversation) {
    return ballots.of(conversation);
  }

  /** How many have a ballot that counts. */
  @Transactional(readOnly = true)
  public int people(ConversationId conversation) {
    return ballots.counting(conversation);
  }

  /** Which kind of experience somebody brings, as they say themselves. */
  public void bring(BallotId id, Experience experience) {
    ballots.bring(id, experience);
  }

  /**
   * A vote, or another one on the same statement: the last one counts, whatever the clock says; the
   * same twice is one. Refused when the conversation is closed or the statement isn’t in.
   */
  public Counted vote(BallotId id, StatementId statement, Vote vote, boolean matters, Instant at) {
    var cast = new Cast(statement, vote, matters);
    votes.hold(id);
    var counted = votes.insert(id, cast, today(at), at);
    if (counted.isPresent()) {
      doubts.voted(id, counted.get().votes(), at);
      return counted.get();
    }
    var casts = votes.of(id);
    if (!casts.contains(cast)) throw new Refusal("conversations.vote-too-late");
    return new Counted(casts.size(), false);
  }

  /**
   * All that somebody says at once, as from a sheet of paper that they filled in: every one of
   * these votes, or none. Refused as {@link #vote} is.
   */
  public void cast(BallotId id, List<Cast> all, Instant at) {
    votes.hold(id);
    if (!votes.insert(id, all, today(at), at)) throw new Refusal("conversations.vote-too-late");
  }

  /** What a ballot says now, by the number of the statements; those that are out too. */
  @Transactional(readOnly = true)
  public List<Cast> cast(BallotId id) {
    return votes.of(id);
  }

  /** Private links for as many people. Their secrets are told once, here. */
  public List<String> links(ConversationId conversation, int many, PersonId by, Instant at) {
    if (many < 1 || many > LINKS_AT_ONCE)
      throw new Refusal("conversations.links-at-once", LINKS_AT_ONCE);
    var secrets = Stream.generate(Secrets::random).limit(many).toList();
    links.insert(conversation, secrets, by, at);
    audit.record(by, "links-made", Ref.of("conversation", conversation), "" + many, at);
    return secrets;
  }

  /** Leaves a ballot out of every count, with the reason, until it is taken back in. */
  public void leaveOut(BallotId id, String because, PersonId by, Instant at) {
    if (because.isBlank()) throw new Refusal("conversations.reason-needed");
    ballots.leaveOut(id, because.strip(), by, at);
    verdicts.insert(new Verdict(id, true, because.strip(), by, at));
    audit.record(by, "ballot-left-out", Ref.of("ballot", id), because.strip(), at);
  }

  /** Takes a ballot in again, or says of a doubtful one that it counts. */
  public void takeIn(BallotId id, PersonId by, Instant at) {
    ballots.takeIn(id);
    verdicts.insert(new Verdict(id, false, "", by, at));
    audit.record(by, "ballot-taken-in", Ref.of("ballot", id), "", at);
  }

  /** What was decided about ballots, newest first. */
  @Transactional(readOnly = true)
  public List<Verdict> verdicts(ConversationId conversation) {
    return verdicts.of(conversation);
  }

  private LocalDate today(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
