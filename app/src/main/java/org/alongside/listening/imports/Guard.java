package org.alongside.listening.imports;

/**
 * A spreadsheet takes a cell that begins like this for a formula and may run it; a mark before it
 * makes it text. Taken off again when the cell comes back to us.
 */
final class Guard {

  private static final String FORMULA = "=+-@\t\r";

  private Guard() {}

  static String on(String cell) {
    return risky(cell, 0) ? "'" + cell : cell;
  }

  static String off(String cell) {
    return cell.startsWith("'") && risky(cell, 1) ? cell.substring(1) : cell;
  }

  private static boolean risky(String cell, int at) {
    return cell.length() > at && FORMULA.indexOf(cell.charAt(at)) >= 0;
  }
}
