package org.alongside.platform.pages;

import java.util.List;
import java.util.Set;
import org.alongside.platform.errors.Problems;
import org.springframework.util.MultiValueMap;

/**
 * A form as it came: only fields that are named are read, and what wasn't sent is empty. Without
 * signs that no database takes, lines ended in one way.
 */
public record Typed(MultiValueMap<String, String> fields) {

  public String in(String field) {
    String value = fields.getFirst(field);
    if (value == null || !seen(value)) return "";
    return value.replace("\u0000", "").replace("\r\n", "\n").strip();
  }

  // Some signs only steer others: words made of them alone are none.
  private static boolean seen(String words) {
    return words
        .codePoints()
        .anyMatch(
            one ->
                !Character.isWhitespace(one)
                    && !Character.isSpaceChar(one)
                    && !Character.isISOControl(one)
                    && Character.getType(one) != Character.FORMAT);
  }

  public Set<String> all(String field) {
    return Set.copyOf(fields.getOrDefault(field, List.of()));
  }

  /** The three parts of a day. */
  public TypedDate date(String field) {
    return new TypedDate(in(field + "-day"), in(field + "-month"), in(field + "-year"));
  }

  public static Problems atMost(Problems problems, String field, String words, int longest) {
    return words.length() > longest
        ? problems.add(field, "forms.too-long", words.length() - longest)
        : problems;
  }
}
