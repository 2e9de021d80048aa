package org.alongside.journeys;

import java.util.ArrayList;
import java.util.List;

/** Addresses of who is missing, of seats set aside, of draws, and of what everybody can check. */
final class PanelAddresses {

  static List<String> of(InOpenTown town) {
    var all = new ArrayList<String>();
    for (String slug : List.of("outpatients", "breathing")) {
      var initiative = town.cast.initiative(slug).id();
      for (var one : town.cast.at(() -> town.opportunities.of(initiative))) {
        String id = one.id().value().toString();
        String team = "/hospitals/initiatives/" + slug + "/opportunities/" + id;
        for (String part :
            List.of(
                "/people",
                "/people.csv",
                "/population",
                "/rules",
                "/panel",
                "/seats",
                "/outreach/new?of=age:under-30")) all.add(team + part);
        for (var task : town.cast.at(() -> town.populations.outreachFor(one.id())))
          all.add(team + "/outreach/" + task.id().value());
        String proof = "/hospitals/take-part/" + id + "/proof";
        all.add(proof);
        for (var seal : town.cast.at(() -> town.panels.of(one.id())))
          for (String file : List.of("", "/commitment.txt", "/tickets.csv", "/chances.csv"))
            all.add(proof + "/" + seal.id().value() + file);
      }
    }
    return all;
  }

  private PanelAddresses() {}
}
