package org.alongside.sortition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact number: over/under in lowest terms, under &gt; 0; written 3/26, or 3 where under is 1.
 */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

  public static final Fraction ZERO = of(0);
  public static final Fraction ONE = of(1);

  public Fraction {
    if (under.signum() == 0) throw new ArithmeticException("a fraction over zero");
    BigInteger common = over.gcd(under);
    if (under.signum() < 0) common = common.negate();
    if (!common.equals(BigInteger.ONE)) {
      over = over.divide(common);
      under = under.divide(common);
    }
  }

  public static Fraction of(long number) {
    return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
  }

  public static Fraction of(long over, long under) {
    return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
  }

  /** This very number: all 53 bits of it. */
  public static Fraction of(double number) {
    BigDecimal exact = new BigDecimal(number);
    return exact.scale() > 0
        ? new Fraction(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()))
        : new Fraction(exact.toBigIntegerExact(), BigInteger.ONE);
  }

  /** The simplest fraction within tolerance of the number, by its continued fraction. */
  public static Fraction near(double number, double tolerance) {
    BigInteger over0 = BigInteger.ZERO, over1 = BigInteger.ONE;
    BigInteger under0 = BigInteger.ONE, under1 = BigInteger.ZERO;
    double rest = number;
    for (int step = 0; step < 40; step++) {
      double whole = Math.floor(rest);
      BigInteger times = new BigDecimal(whole).toBigIntegerExact();
      BigInteger over = times.multiply(over1).add(over0),
          under = times.multiply(under1).add(under0);
      Fraction found = new Fraction(over, under);
      if (Math.abs(found.toDouble() - number) <= tolerance || rest == whole) return found;
      over0 = over1;
      over1 = over;
      under0 = under1;
      under1 = under;
      rest = 1 / (rest - whole);
    }
    return of(number);
  }

  @JsonCreator
  public static Fraction parse(String text) {
    int bar = text.indexOf('/');
    return bar < 0
        ? new Fraction(new BigInteger(text), BigInteger.ONE)
        : new Fraction(
            new BigInteger(text.substring(0, bar)), new BigInteger(text.substring(bar + 1)));
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  public Fraction minus(Fraction other) {
    return plus(other.negate());
  }

  public Fraction times(Fraction other) {
    return new Fraction(over.multiply(other.over), under.multiply(other.under));
  }

  public Fraction times(long other) {
    return new Fraction(over.multiply(BigInteger.valueOf(other)), under);
  }

  public Fraction by(Fraction other) {
    return new Fraction(over.multiply(other.under), under.multiply(other.over));
  }

  public Fraction by(long other) {
    return new Fraction(over, under.multiply(BigInteger.valueOf(other)));
  }

  public Fraction negate() {
    return new Fraction(over.negate(), under);
  }

  public int signum() {
    return over.signum();
  }

  public double toDouble() {
    return new BigDecimal(over).divide(new BigDecimal(under), MathContext.DECIMAL128).doubleValue();
  }

  @Override
  public int compareTo(Fraction other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  @Override
  @JsonValue
  public String toString() {
    return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
  }
}
