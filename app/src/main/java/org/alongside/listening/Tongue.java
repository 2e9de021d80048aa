package org.alongside.listening;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language, by its tag and by the name that its speakers give it. Where nobody said which it is,
 * only what can be told for sure is told: a wrong one would be read out in the wrong voice.
 */
public record Tongue(String tag, String name) {

  /** Those offered first where people choose. */
  public static final List<Tongue> OFFERED =
      List.of(
          new Tongue("en", "English"),
          new Tongue("cy", "Cymraeg"),
          new Tongue("ar", "العربية"),
          new Tongue("bn", "বাংলা"),
          new Tongue("pa", "ਪੰਜਾਬੀ"),
          new Tongue("pl", "Polski"),
          new Tongue("pt", "Português"),
          new Tongue("ro", "Română"),
          new Tongue("so", "Soomaali"),
          new Tongue("uk", "Українська"),
          new Tongue("ur", "اردو"),
          new Tongue("zh", "中文"));

  /** Not known: BCP 47 calls it undetermined. */
  public static final String UNKNOWN = "und";

  private static final Set<String> WELSH =
      Set.of("yn", "mae", "ac", "ddim", "oedd", "roedd", "wedi", "ond", "dw", "gyda", "yr");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}’']+");

  public static boolean offered(String tag) {
    return OFFERED.stream().anyMatch(tongue -> tongue.tag().equals(tag));
  }

  /** The language of these words: Welsh if many words are, unknown in other scripts. */
  public static String of(String words, String otherwise) {
    long letters = words.codePoints().filter(Character::isLetter).count();
    long latin =
        words
            .codePoints()
            .filter(Character::isLetter)
            .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
            .count();
    if (latin * 2 < letters) return UNKNOWN;
    String[] parts = BETWEEN.split(words.toLowerCase(Locale.ROOT));
    long welsh = List.of(parts).stream().filter(WELSH::contains).count();
    if (welsh * 8 >= parts.length && welsh > 0) return "cy";
    return otherwise.equals("cy") && parts.length > 4 ? "en" : otherwise;
  }
}
