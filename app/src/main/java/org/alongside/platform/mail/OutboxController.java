package org.alongside.platform.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.State;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Every letter of every organisation, to look around without a mail server. Never on a live site:
 * letters hold links that sign people in.
 */
@Controller
class OutboxController {

  private record Posted(Organisation organisation, Kept kept) {}

  private static final int MOST = 40;

  private final Outbox outbox;
  private final Post post;
  private final Organisations organisations;
  private final boolean live;

  OutboxController(
      Outbox outbox,
      Post post,
      Organisations organisations,
      @Value("${alongside.mode:live}") String mode) {
    this.outbox = outbox;
    this.post = post;
    this.organisations = organisations;
    this.live = "live".equals(mode);
  }

  @GetMapping("/outbox")
  @Allowed(Who.ANYONE)
  Page show(
      @RequestParam(defaultValue = "") String to,
      @RequestParam Optional<LetterId> letter,
      Frame frame) {
    if (live) throw new NotFound("outbox");
    var posted = posted(to);
    var opened =
        posted.stream()
            .filter(p -> letter.isEmpty() || p.kept().id().equals(letter.get()))
            .findFirst();
    var lines =
        posted.stream().map(p -> line(p, to, opened.filter(p::equals).isPresent(), frame)).toList();
    return new OutboxPage(to, opened.map(p -> opened(p, frame)).orElse(null), lines);
  }

  private List<Posted> posted(String to) {
    return organisations.all().stream()
        .flatMap(
            organisation ->
                Tenancy.within(organisation, () -> outbox.newest(MOST)).stream()
                    .map(kept -> new Posted(organisation, kept)))
        .filter(p -> to.isEmpty() || p.kept().letter().to().equalsIgnoreCase(to.strip()))
        .sorted(Comparator.comparing((Posted p) -> p.kept().writtenAt()).reversed())
        .limit(MOST)
        .toList();
  }

  private OutboxPage.Line line(Posted posted, String to, boolean open, Frame frame) {
    var kept = posted.kept();
    String address =
        "/outbox?"
            + (to.isEmpty() ? "" : "to=" + URLEncoder.encode(to, StandardCharsets.UTF_8) + "&")
            + "letter="
            + kept.id().value();
    return new OutboxPage.Line(
        address,
        kept.letter().subject(),
        kept.letter().to(),
        frame.date(kept.writtenAt()),
        state(kept),
        stateWords(kept, frame),
        open);
  }

  private OutboxPage.Opened opened(Posted posted, Frame frame) {
    var kept = posted.kept();
    return new OutboxPage.Opened(
        kept.letter(),
        posted.organisation().name(),
        frame.date(kept.writtenAt()) + ", " + time(kept.writtenAt(), frame),
        state(kept),
        stateWords(kept, frame));
  }

  private static State state(Kept kept) {
    if (kept.sentAt() != null) return State.KEPT;
    return kept.tries() == 0 ? State.DUE : State.BROKEN;
  }

  private String stateWords(Kept kept, Frame frame) {
    if (kept.sentAt() != null)
      return frame.say(post.hasServer() ? "platform.outbox.sent" : "platform.outbox.here");
    return kept.tries() == 0
        ? frame.say("platform.outbox.waiting")
        : frame.say("platform.outbox.trouble", kept.tries(), time(kept.nextTryAt(), frame));
  }

  private static String time(Instant at, Frame frame) {
    return DateTimeFormatter.ofPattern("HH:mm")
        .format(ZonedDateTime.ofInstant(at, frame.words().clock().getZone()));
  }
}
