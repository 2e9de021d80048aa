package org.alongside.platform.words;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The languages that every sentence exists in. A key that is missing is an error, never shown. */
@Component
public class Languages {

  public static final Locale ENGLISH = Locale.ENGLISH;
  public static final Locale WELSH = Locale.of("cy");
  public static final List<Locale> ALL = List.of(ENGLISH, WELSH);

  private final MessageSource messages = load();
  private final Clock clock;

  Languages(Clock clock) {
    this.clock = clock;
  }

  public Words in(Locale locale) {
    return new Words(
        WELSH.getLanguage().equals(locale.getLanguage()) ? WELSH : ENGLISH, messages, clock);
  }

  /** By tag: {@code en}, {@code cy}; anything else is answered in English. */
  public Words in(String tag) {
    return in(Locale.forLanguageTag(tag));
  }

  private static MessageSource load() {
    var source = new ResourceBundleMessageSource();
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    source.setBasenames(files());
    return source;
  }

  private static String[] files() {
    try {
      var found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*_en.properties");
      return Arrays.stream(found)
          .map(file -> Objects.requireNonNull(file.getFilename()).replace("_en.properties", ""))
          .map(name -> "messages/" + name)
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new IllegalStateException("The messages can't be read", e);
    }
  }
}
