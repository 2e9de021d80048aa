package org.alongside.platform.pictures;

/**
 * How many people one strand or ring stands for, so that three and three thousand are both a
 * picture and not a smudge.
 */
record Scale(int each) {

  /**
   * The smallest of 1, 2, 5, 10, 20, 50 … with which that many people need no more than so many
   * lines.
   */
  static Scale finest(int people, int most) {
    for (int ten = 1; ; ten *= 10) {
      for (int step : new int[] {1, 2, 5}) {
        if (fits(people, ten * step, most)) return new Scale(ten * step);
      }
    }
  }

  /** The same in tens only: 1, 10, 100 … */
  static Scale tens(int people, int most) {
    int each = 1;
    while (!fits(people, each, most)) each *= 10;
    return new Scale(each);
  }

  /** Few are never rounded away. */
  int lines(int people) {
    return people == 0 ? 0 : Math.max(1, Math.round((float) people / each));
  }

  private static boolean fits(int people, int each, int most) {
    return people <= (long) each * most;
  }
}
