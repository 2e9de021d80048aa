package org.alongside.listening.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.listening.Audience;
import org.alongside.listening.VoiceKind;
import org.alongside.platform.Experience;

/**
 * How the file is read: which column holds what, what holds for every row that doesn't say, and how
 * the people in it agreed.
 *
 * @param columns the place of a column in the file, from 0
 */
public record Plan(
    Map<Field, Integer> columns,
    VoiceKind kind,
    Experience experience,
    String language,
    Audience audience,
    String consent) {

  /** By their headings; a column is guessed to hold one thing only. */
  public static Map<Field, Integer> guess(List<String> header) {
    var free = new ArrayList<>(header);
    var guessed = new EnumMap<Field, Integer>(Field.class);
    for (Field field : Field.values())
      free.stream()
          .filter(field::looksLike)
          .findFirst()
          .ifPresent(
              heading -> {
                guessed.put(field, free.indexOf(heading));
                free.set(free.indexOf(heading), "");
              });
    return guessed;
  }
}
