package org.alongside.sortition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Leximin the slow way, from the definition: lists every panel, makes the smallest chance as large
 * as can be by an exact linear program over all panels, settles those who can’t have more (their
 * dual weight is above 0), and goes on with the others.
 */
final class Enumerated {
  private final List<Candidate> people;
  private final List<List<Candidate>> panels;
  private final int seats;
  private final Map<String, Fraction> settled = new HashMap<>();
  private final List<Proof.Round> rounds = new ArrayList<>();
  private Fraction[] weights = {};

  Enumerated(TinyPools tiny) {
    people = tiny.pool().candidates();
    seats = tiny.rules().seats();
    panels = tiny.panels();
    while (settled.size() < people.size()) round();
  }

  Map<String, Fraction> chances() {
    return settled;
  }

  private void round() {
    var a = new ArrayList<Fraction[]>();
    var b = new ArrayList<Fraction>();
    for (var person : people) {
      var row = new Fraction[panels.size() + 1];
      for (int p = 0; p < panels.size(); p++)
        row[p] = panels.get(p).contains(person) ? Fraction.of(-1) : Fraction.ZERO;
      var chance = settled.get(person.id());
      row[panels.size()] = chance == null ? Fraction.ONE : Fraction.ZERO;
      a.add(row);
      b.add(chance == null ? Fraction.ZERO : chance.negate());
    }
    var all = new Fraction[panels.size() + 1];
    Arrays.fill(all, Fraction.ONE);
    all[panels.size()] = Fraction.ZERO;
    a.add(all);
    b.add(Fraction.ONE);
    var aim = new Fraction[panels.size() + 1];
    Arrays.fill(aim, Fraction.ZERO);
    aim[panels.size()] = Fraction.ONE;
    var best = Simplex.max(aim, a, b);
    weights = best.x();
    var by = new TreeMap<Integer, Fraction>();
    var settles = new ArrayList<Integer>();
    for (int i = 0; i < people.size(); i++) {
      if (best.duals().get(i).signum() == 0) continue;
      by.put(i, best.duals().get(i));
      if (settled.putIfAbsent(people.get(i).id(), best.value()) == null) settles.add(i);
    }
    rounds.add(
        new Proof.Round(settles, by, best.value(), new Proof.Claimed(best.duals().getLast())));
  }

  private Fraction settled(String id) {
    return Objects.requireNonNull(settled.get(id), id);
  }

  /**
   * The same as a lottery with its proof, each person a type of her own, the bounds left for the
   * verifier to find.
   */
  Lottery lottery() {
    var chances = new LinkedHashMap<String, Double>();
    people.forEach(one -> chances.put(one.id(), settled(one.id()).toDouble()));
    var drawn = new ArrayList<Panel>();
    var mixture = new ArrayList<Proof.Mixed>();
    for (int p = 0; p < panels.size(); p++) {
      if (weights[p].signum() == 0) continue;
      var panel = panels.get(p);
      drawn.add(
          new Panel(panel.stream().map(Candidate::id).sorted().toList(), weights[p].toDouble()));
      var sitting = new TreeMap<Integer, Integer>();
      for (int i = 0; i < people.size(); i++) if (panel.contains(people.get(i))) sitting.put(i, 1);
      mixture.add(new Proof.Mixed(weights[p], sitting));
    }
    var types = people.stream().map(one -> List.of(one.id())).toList();
    return new Lottery(chances, drawn, certificate(new Proof(types, mixture, rounds)));
  }

  private Certificate certificate(Proof proof) {
    var counts = new TreeMap<Fraction, Integer>();
    settled.values().forEach(chance -> counts.merge(chance, 1, Integer::sum));
    var levels =
        counts.entrySet().stream()
            .map(one -> new Level(one.getKey().toDouble(), one.getValue()))
            .toList();
    var never =
        IntStream.range(0, people.size())
            .mapToObj(i -> people.get(i).id())
            .filter(id -> settled(id).signum() == 0)
            .toList();
    var least =
        settled.values().stream()
            .filter(chance -> chance.signum() > 0)
            .min(Fraction::compareTo)
            .orElseThrow()
            .toDouble();
    return new Certificate(
        seats, people.size(), people.size(), levels, least, least, 0, true, never, 0, proof);
  }
}
