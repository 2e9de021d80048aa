package org.alongside.journeys;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alongside.listening.PageText;
import org.springframework.core.io.ByteArrayResource;

/** Addresses that no link leads to, or only a letter does. */
final class Addresses {

  private static final String DRAFT = "/hospitals/voice/";

  static List<String> of(InOpenTown town) {
    String receipt = "/hospitals/receipt/" + town.codeOf("forty-minutes").words();
    String draft = draft(town.anybody());
    String page = "/hospitals/pages/" + page(town);
    var all = new ArrayList<String>();
    all.addAll(
        List.of(
            "/",
            "/outbox",
            "/set-up",
            "/health",
            "/health/ready",
            "/robots.txt",
            "/favicon.ico",
            "/hospitals/",
            "/riverside/",
            "/hospitals/demonstration",
            "/hospitals/sign-in",
            town.signInLink("hospitals", "gareth"),
            "/hospitals/sign-in/gone",
            stop(town),
            "/hospitals/we-said-we-did.atom",
            "/hospitals/people",
            "/hospitals/people/new",
            "/hospitals/me",
            "/hospitals/initiatives/new",
            "/hospitals/voices",
            "/hospitals/pages/new",
            "/hospitals/not/there",
            page,
            page + "/edit",
            draft + "/who",
            draft + "/hear-back",
            receipt));
    for (String part : List.of("edit", "pause", "withdraw", "verdict", "given"))
      all.add(receipt + "/" + part);
    for (String slug : List.of("outpatients", "ward-7", "breathing")) {
      String initiative = "/hospitals/initiatives/" + slug;
      all.add(initiative);
      for (String part :
          List.of(
              "edit",
              "members",
              "stages",
              "pledge",
              "thread",
              "themes",
              "voices",
              "voice",
              "voices/new",
              "decisions/new",
              "promises/new",
              "changes/new",
              "not-done/new",
              "reports/new")) all.add(initiative + "/" + part);
      all.add(initiative + "/imports");
      all.addAll(ofTheGroup(town, slug));
    }
    all.addAll(RecruitmentAddresses.of(town));
    all.addAll(PanelAddresses.of(town));
    all.addAll(TendingAddresses.of(town));
    all.addAll(ConversationAddresses.of(town));
    all.addAll(MapAddresses.of(town));
    String file = file(town);
    for (String part : List.of("", "/columns", "/refused.csv")) all.add(file + part);
    return all;
  }

  private static String file(InOpenTown town) {
    byte[] rows = "words\nThe bus was late again.\n".getBytes(StandardCharsets.UTF_8);
    return town.cast.at(
        () ->
            "/hospitals/initiatives/breathing/imports/"
                + town.imports
                    .read(
                        town.cast.initiative("breathing").id(),
                        "bus.csv",
                        new ByteArrayResource(rows),
                        town.cast.priya().id(),
                        town.clock.instant())
                    .value());
  }

  private static List<String> ofTheGroup(InOpenTown town, String slug) {
    String initiative = "/hospitals/initiatives/" + slug;
    var id = town.cast.initiative(slug).id();
    var all = new ArrayList<String>();
    for (var decision : town.cast.at(() -> town.decisions.of(id)))
      for (String part : List.of("", "/outcome", "/stances/new"))
        all.add(initiative + "/decisions/" + decision.id().value() + part);
    for (var report : town.cast.at(() -> town.reports.of(id)))
      all.add(initiative + "/reports/" + report.id().value() + "/edit");
    return all;
  }

  private static String page(InOpenTown town) {
    String page = "buses-after-seven";
    return town.cast.at(
        () -> {
          if (town.pages.variants(page).isEmpty())
            town.pages.write(
                page,
                new PageText.Variant("en", false),
                "Buses after seven",
                "One bus an hour, from the mill.\n\n- It stops at the hill.\n- It waits for nobody.",
                town.cast.priya().id(),
                town.clock.instant());
          return page;
        });
  }

  private static String draft(Visitor visitor) {
    String began =
        visitor
            .post("/hospitals/initiatives/breathing/voice", "words", "My breath comes in steps.")
            .leadsTo();
    return DRAFT + began.substring(began.indexOf(DRAFT) + DRAFT.length()).split("/")[0];
  }

  private static String stop(InOpenTown town) {
    return town.cast.at(() -> town.outbox.newest(1000)).stream()
        .map(kept -> kept.letter().unsubscribe())
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private Addresses() {}
}
