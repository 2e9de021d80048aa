package org.alongside.recruitment.panels;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.recruitment.ApplicationId;
import org.alongside.recruitment.OpportunityId;
import org.alongside.sortition.Intersection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody's chance was; told to them alone, and to everybody only by pseudonym. */
@Service
@Transactional(readOnly = true)
public class Chances {

  /**
   * @param tickets how many of all tickets name them
   * @param salt with which their own envelope can be opened
   * @param inside what is in it beside the salt
   * @param both the rules for two groups at once in which they count
   */
  public record Mine(
      Seal seal,
      String pseudonym,
      double chance,
      int tickets,
      String salt,
      String inside,
      List<Intersection> both) {}

  private final SealStore seals;
  private final SealedStore sealed;

  Chances(SealStore seals, SealedStore sealed) {
    this.seals = seals;
    this.sealed = sealed;
  }

  /** In each published draw in which they could be drawn, oldest first. */
  public List<Mine> of(OpportunityId opportunity, ApplicationId application) {
    return seals.of(opportunity).stream()
        .filter(Seal::isPublic)
        .flatMap(seal -> mine(seal, application).stream())
        .toList();
  }

  /** By pseudonym: how many tickets name each. */
  public Map<String, Integer> tickets(SealId seal) {
    return SealedList.named(seals.list(seal).orElseThrow());
  }

  /** Who is on the ticket that was drawn. */
  public List<String> drawn(Seal seal) {
    if (seal.drawn() == null) return List.of();
    return SealedList.ticket(seals.list(seal.id()).orElseThrow(), seal.drawn().ticket());
  }

  /** By pseudonym, the chance before it was rounded to tickets. */
  public Map<String, Double> chances(SealId seal) {
    return sealed.of(seal).stream()
        .filter(one -> one.place() == Sealed.Place.DRAWABLE && one.chance() != null)
        .collect(Collectors.toMap(Sealed::pseudonym, one -> Objects.requireNonNull(one.chance())));
  }

  private Optional<Mine> mine(Seal seal, ApplicationId application) {
    return sealed
        .of(seal.id(), application)
        .filter(one -> one.place() == Sealed.Place.DRAWABLE)
        .flatMap(
            one ->
                one.salt() == null || one.inside() == null || one.chance() == null
                    ? Optional.empty()
                    : Optional.of(
                        new Mine(
                            seal,
                            one.pseudonym(),
                            one.chance(),
                            one.tickets(),
                            one.salt(),
                            one.inside(),
                            both(seal, one.features()))));
  }

  private static List<Intersection> both(Seal seal, @Nullable Map<String, String> features) {
    if (features == null) return List.of();
    return seal.rules().intersections().stream()
        .filter(group -> features.entrySet().containsAll(group.where().entrySet()))
        .toList();
  }
}
