package org.alongside.conversations.maps;

import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.Map;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.voting.Pulling;
import org.springframework.stereotype.Component;

/**
 * How far a statement pulls the groups of the last drawing apart: between the one that agrees most
 * and the one that agrees least. Of what is drawn only, so that no order of questions tells more.
 */
@Component
class Parted implements Pulling {

  private final DrawingStore store;

  Parted(DrawingStore store) {
    this.store = store;
  }

  @Override
  public Map<StatementId, Double> of(ConversationId conversation) {
    var pulls = new HashMap<StatementId, Double>();
    store
        .find(conversation)
        .filter(Drawing::parts)
        .ifPresent(
            drawing ->
                drawing
                    .lines()
                    .forEach(
                        line -> {
                          var shares = agreeing(line);
                          if (shares.getCount() > 1)
                            pulls.put(line.statement(), shares.getMax() - shares.getMin());
                        }));
    return pulls;
  }

  private static DoubleSummaryStatistics agreeing(Drawing.Line line) {
    return line.groups().stream()
        .filter(Drawing.Share::shown)
        .mapToDouble(Drawing.Share::agreeing)
        .summaryStatistics();
  }
}
