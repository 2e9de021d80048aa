package org.alongside.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.trace.Link;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Relation;
import org.junit.jupiter.api.Test;

class ChainTest {

  private final List<Link> links = new ArrayList<>();
  private final Ref amina = thing("voice");
  private final Ref dad = thing("voice");
  private final Ref carer = thing("voice");
  private final Ref lost = thing("theme");
  private final Ref parking = thing("theme");
  private final Ref signs = thing("decision");
  private final Ref promise = thing("commitment");
  private final Ref foxes = thing("change");
  private final Ref no = thing("not-done");
  private final Ref report = thing("report");

  ChainTest() {
    link(amina, Relation.CODED_AS, lost);
    link(dad, Relation.CODED_AS, lost);
    link(carer, Relation.CODED_AS, parking);
    link(lost, Relation.RAISED_AS, signs);
    link(signs, Relation.COMMITS_TO, promise);
    link(promise, Relation.DELIVERED_AS, foxes);
    link(foxes, Relation.REPORTED_IN, report);
    link(signs, Relation.DECLINED_BECAUSE, no);
  }

  @Test
  void a_change_leads_back_to_all_voices_behind_it_and_on_to_its_report() {
    var chain = Chain.through(foxes, links);
    assertThat(chain.refs())
        .containsExactlyInAnyOrder(foxes, promise, signs, lost, amina, dad, report);
  }

  @Test
  void a_voice_leads_to_its_own_change_and_not_to_other_voices() {
    assertThat(Chain.through(amina, links).voices()).containsExactly(amina.id());
  }

  @Test
  void what_was_said_no_to_on_the_way_hangs_beside_the_thread() {
    assertThat(Chain.through(foxes, links).notDone()).containsExactly(no);
    assertThat(Chain.through(no, links).refs()).contains(no, signs, amina);
  }

  @Test
  void the_foremost_thread_is_that_of_which_most_people_were_told() {
    assertThat(ends(Set.of())).containsExactly(foxes, parking);
    assertThat(ends(Set.of(carer.id()))).containsExactly(parking, foxes);
  }

  @Test
  void links_in_a_ring_end() {
    link(foxes, Relation.RAISED_AS, lost);
    assertThat(Chain.through(lost, links).refs()).contains(foxes, amina);
  }

  private List<Ref> ends(Set<UUID> told) {
    var things = List.of(lost, parking, signs, promise, foxes, no, report);
    return Chain.of(things, links, told).stream().map(Chain::focus).toList();
  }

  private void link(Ref from, Relation relation, Ref to) {
    links.add(new Link(from, relation, to, Instant.EPOCH));
  }

  private static Ref thing(String kind) {
    return new Ref(kind, UUID.randomUUID());
  }
}
