package org.alongside.sortition;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is claimed of a lottery, and the {@link Proof} with which anybody can check it without a
 * solver. Types is how many kinds of people there are: who has equal features is alike. Lower is
 * the smallest chance of those who are on any panel at all, upper what that chance can't exceed;
 * gap the largest such difference over all levels. Proved: the gap is at most 1e-9 and every bound
 * is shown in the proof, none merely claimed. Uncoverable are the ids of those on no feasible
 * panel: their chance is 0.
 */
public record Certificate(
    int seats,
    int people,
    int types,
    List<Level> levels,
    double lower,
    double upper,
    double gap,
    boolean proved,
    List<String> uncoverable,
    double cpuSeconds,
    Proof proof) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Certificate {
    levels = List.copyOf(levels);
    uncoverable = List.copyOf(uncoverable);
  }

  /** As written to certificate.json: the components by name, fractions as text like 3/26. */
  public String toJson() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
  }

  public static Certificate fromJson(String json) {
    return JSON.readValue(json, Certificate.class);
  }
}
