package org.alongside.sortition.verifier;

import java.util.Map;
import java.util.TreeSet;
import org.alongside.sortition.Certificate;
import org.alongside.sortition.Fraction;

/** The summary at the head of a certificate: levels, bounds and who can’t be on any panel. */
record Levels(Certificate certificate) {

  void keep(Map<String, Fraction> chances) {
    int people = 0;
    for (var level : certificate.levels()) {
      var at = Fraction.of(level.chance());
      long here = chances.values().stream().filter(chance -> near(chance, at)).count();
      if (here != level.people())
        throw new Broken(
            "the certificate says that %d people have the chance %s, and %d have",
            level.people(), level.chance(), here);
      people += level.people();
    }
    var never = new TreeSet<String>();
    chances.forEach(
        (id, chance) -> {
          if (chance.signum() == 0) never.add(id);
        });
    if (people != chances.size() && people + never.size() != chances.size())
      throw new Broken(
          "the levels of the certificate count %d people, not %d", people, chances.size());
    if (!never.equals(new TreeSet<>(certificate.uncoverable())))
      throw new Broken(
          "on no panel are %s, and the certificate says %s", never, certificate.uncoverable());
    var least =
        chances.values().stream()
            .filter(chance -> chance.signum() > 0)
            .min(Fraction::compareTo)
            .orElse(Fraction.ZERO);
    Verifier.near(
        Fraction.of(certificate.lower()),
        least,
        "the certificate says that the smallest chance is",
        "it is");
    if (certificate.upper() - certificate.lower() > certificate.gap() + 1e-12)
      throw new Broken(
          "the certificate’s bounds are further apart than the gap %s", certificate.gap());
    if (certificate.proved() && certificate.gap() > 1e-9)
      throw new Broken("the certificate says proved, and the gap is %s", certificate.gap());
  }

  private static boolean near(Fraction chance, Fraction at) {
    return Math.abs(chance.minus(at).toDouble()) <= 1e-9;
  }
}
