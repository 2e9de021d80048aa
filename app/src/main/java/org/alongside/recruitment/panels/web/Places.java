package org.alongside.recruitment.panels.web;

import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.platform.errors.NotFound;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Opportunity;
import org.alongside.recruitment.OpportunityId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what an address names, and nothing that belongs elsewhere. */
@Component
@Transactional(readOnly = true)
public class Places {

  private final Initiatives initiatives;
  private final Opportunities opportunities;

  Places(Initiatives initiatives, Opportunities opportunities) {
    this.initiatives = initiatives;
    this.opportunities = opportunities;
  }

  public Place of(String initiative, OpportunityId id) {
    Initiative into = initiatives.get(initiative);
    Opportunity opportunity = opportunities.get(id);
    if (!opportunity.initiative().equals(into.id())) throw new NotFound(id);
    return new Place(into, opportunity);
  }

  public Place of(OpportunityId id) {
    Opportunity opportunity = opportunities.get(id);
    return new Place(initiatives.get(opportunity.initiative()), opportunity);
  }
}
