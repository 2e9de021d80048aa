package org.alongside.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A short sentence that people agree or disagree with.
 *
 * @param number by which it is known in open data, from 0, never used again
 * @param language of its own words, as a tag: en, cy, so
 * @param wordings the same in other languages, by tag
 * @param reason why it is out; none otherwise
 * @param note what the team wrote to whoever said it, besides the reason
 * @param given by somebody who takes part, and not by the team
 * @param from the statements that it says in better words
 */
public record Statement(
    StatementId id,
    ConversationId conversation,
    int number,
    String language,
    String words,
    Map<String, String> wordings,
    StatementState state,
    @Nullable Reason reason,
    String note,
    boolean given,
    Instant saidAt,
    List<StatementId> from) {

  /** As long as a text message: who reads it on a phone sees all of it. */
  public static final int LONGEST = 200;

  public boolean in() {
    return state == StatementState.IN;
  }

  public String wordsIn(String tag) {
    return wordings.getOrDefault(tag, words);
  }

  /** Of the words that {@link #wordsIn} gives. */
  public String languageIn(String tag) {
    return wordings.containsKey(tag) ? tag : language;
  }
}
