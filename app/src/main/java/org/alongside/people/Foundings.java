package org.alongside.people;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.tenancy.OrgId;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The first organisation and its first person: both or neither. */
@Service
public class Foundings {

  /** Where it is, and who may come in first. */
  public record Founded(Organisation organisation, PersonId person) {}

  private static final List<Role> FIRST =
      List.of(Role.ADMINISTRATOR, Role.FACILITATOR, Role.MODERATOR);

  private final Organisations organisations;
  private final People people;
  private final SignInLinks links;
  private final TransactionTemplate transaction;

  Foundings(
      Organisations organisations,
      People people,
      SignInLinks links,
      TransactionTemplate transaction) {
    this.organisations = organisations;
    this.people = people;
    this.links = links;
    this.transaction = transaction;
  }

  public Founded found(
      String name, String slug, String person, String email, String language, Instant at) {
    var organisation =
        new Organisation(Ids.next(OrgId::new), slug, name.strip(), "", null, email.strip());
    return Tenancy.within(
        organisation,
        () ->
            transaction.execute(
                _ -> {
                  organisations.foundFirst(organisation);
                  var first = people.welcome(person, "", email, language, Preference.EMAIL, at);
                  FIRST.forEach(role -> people.give(first, role, first, at));
                  links.request(email, "/" + slug + "/", at);
                  return new Founded(organisation, first);
                }));
  }

  /** The name in small letters and hyphens: "Ysbyty'r Bryn" becomes "ysbyty-r-bryn". */
  public static String addressPart(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String hyphened = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String part = hyphened.substring(0, Math.min(40, hyphened.length())).replaceAll("^-|-$", "");
    return Organisations.mayBe(part) ? part : "our-organisation";
  }
}
