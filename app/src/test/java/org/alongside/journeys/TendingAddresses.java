package org.alongside.journeys;

import java.util.ArrayList;
import java.util.List;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.StatementState;

/**
 * Addresses where the team looks after conversations: one that is open, and one with nothing in.
 */
final class TendingAddresses {

  private static final String EMPTY = "What is a good day?";

  static List<String> of(InOpenTown town) {
    String work = "/hospitals/initiatives/ward-7/conversations";
    var all = new ArrayList<String>(List.of(work + "/new"));
    var ward = town.cast.initiative("ward-7").id();
    for (var one : town.cast.at(() -> town.conversations.of(ward))) {
      String path = work + "/" + one.id().value();
      all.addAll(
          List.of(
              path,
              path + "/edit",
              path + "/statements/new",
              path + "/links",
              path + "/ballots",
              path + "/import",
              path + "/export",
              path + "/export/comments.csv"));
      for (var theme : town.cast.at(() -> town.themes.of(ward)).subList(0, 1))
        all.add(path + "/statements/new?theme=" + theme.id().value());
      var said = town.cast.at(() -> town.statements.of(one.id()));
      for (StatementState state : StatementState.values())
        said.stream()
            .filter(statement -> statement.state() == state)
            .findFirst()
            .ifPresent(statement -> all.add(path + "/statements/" + statement.id().value()));
    }
    String empty = "/hospitals/initiatives/breathing/conversations/" + empty(town).value();
    all.addAll(List.of(empty, empty + "/import"));
    return all;
  }

  private static ConversationId empty(InOpenTown town) {
    var breathing = town.cast.initiative("breathing").id();
    var plan = new Conversations.Plan(EMPTY, "", true, true, null, "");
    return town.cast.at(
        () ->
            town.conversations.of(breathing).stream()
                .filter(one -> one.question().equals(EMPTY))
                .map(one -> one.id())
                .findFirst()
                .orElseGet(
                    () ->
                        town.conversations.prepare(
                            breathing, plan, town.cast.priya().id(), town.clock.instant())));
  }

  private TendingAddresses() {}
}
