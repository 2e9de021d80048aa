package org.alongside.conversations.maps.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.maps.Drawings;
import org.alongside.conversations.maps.Turnout;
import org.alongside.platform.tenancy.OrgId;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/**
 * What everybody sees alike who keeps a conversation open: counted once a second, for one or for
 * two hundred of them.
 */
@Component
class Lookers {

  /**
   * @param drawn when the map was drawn, if it was
   */
  record Seen(Turnout turnout, Optional<Instant> drawn) {}

  private record Sight(OrgId organisation, ConversationId conversation) {}

  // With a look a second, who votes is seen within two.
  private static final Duration FRESH = Duration.ofSeconds(1);

  private final MapQueries queries;
  private final Drawings drawings;
  private final Cache<Sight, Seen> seen =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(FRESH).build();

  Lookers(MapQueries queries, Drawings drawings) {
    this.queries = queries;
    this.drawings = drawings;
  }

  Seen of(ConversationId conversation) {
    return seen.get(
        new Sight(Tenancy.present().orElseThrow().id(), conversation),
        sight -> look(sight.conversation()));
  }

  private Seen look(ConversationId conversation) {
    queries.opened(conversation);
    drawings.refresh(conversation);
    return queries.seen(conversation);
  }
}
