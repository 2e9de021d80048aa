package org.alongside.conversations.files;

/**
 * What is to be mended in a file.
 *
 * @param line as a text editor counts, from 1
 * @param what what stands there; may be empty
 */
public record FileProblem(Sheet sheet, int line, Kind kind, String what) {

  public enum Kind {
    COLUMN_MISSING,
    QUOTES,
    NO_NUMBER,
    SAME_NUMBER,
    NO_WORDS,
    TOO_LONG,
    NO_VOTER,
    UNKNOWN_STATEMENT,
    NOT_A_VOTE
  }
}
