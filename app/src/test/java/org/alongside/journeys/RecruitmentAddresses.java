package org.alongside.journeys;

import java.util.ArrayList;
import java.util.List;

/** Addresses of notices, of those who put their names down, and of somebody who is joining. */
final class RecruitmentAddresses {

  static List<String> of(InOpenTown town) {
    var all = new ArrayList<String>(List.of("/hospitals/take-part", "/hospitals/take-part/mine"));
    for (String slug : List.of("outpatients", "breathing")) {
      String initiative = "/hospitals/initiatives/" + slug + "/opportunities";
      all.addAll(List.of(initiative, initiative + "/new"));
      var initiativeId = town.cast.initiative(slug).id();
      for (var one : town.cast.at(() -> town.opportunities.of(initiativeId))) {
        String id = one.id().value().toString();
        String notice = "/hospitals/take-part/" + id;
        all.addAll(List.of(notice, notice + "?easy=yes", notice + "/join"));
        all.addAll(List.of(initiative + "/" + id + "/edit", initiative + "/" + id + "/applicants"));
        town.cast.at(() -> town.applications.of(one.id())).stream()
            // The pages of canaries are theirs alone.
            .filter(application -> !application.name().startsWith("zq"))
            .limit(3)
            .forEach(
                application -> {
                  String mine = "/hospitals/take-part/mine/" + application.code().words();
                  for (String part :
                      List.of("", "?easy=yes", "/needs", "/reach", "/answers", "/withdraw"))
                    all.add(mine + part);
                  all.add(initiative + "/" + id + "/applicants/" + application.id().value());
                });
      }
    }
    String joining = joining(town);
    for (String screen : List.of("/needs", "/name", "/thanks")) all.add(joining + screen);
    String joined = joining(town);
    town.anybody()
        .post(
            joined + "/name",
            "name",
            "Noor",
            "said-yes",
            "Yes.",
            "theirs-how",
            "code",
            "helper",
            "Rob",
            "mine-how",
            "code");
    all.add(joined + "/thanks");
    return all;
  }

  // As far as the second screen seen, so that the third one opens.
  private static String joining(InOpenTown town) {
    var plan =
        town.cast
            .at(() -> town.opportunities.of(town.cast.initiative("breathing").id()))
            .getFirst();
    var visitor = town.anybody();
    String began =
        visitor
            .post(
                "/hospitals/take-part/" + plan.id().value() + "/join",
                "door",
                "INTERESTED",
                "whose",
                "another")
            .leadsTo();
    String joining = began.substring(began.indexOf("/hospitals/")).replace("/needs", "");
    visitor.post(joining + "/needs");
    return joining;
  }

  private RecruitmentAddresses() {}
}
