package org.alongside.recruitment;

import java.time.Instant;
import org.alongside.people.ContactId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.trace.Ref;
import org.alongside.recruitment.Joining.Reach;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an applicant is called and how they are reached, changed by themselves on any day. It is no
 * part of what draws, so it costs nobody a place when the list is sealed.
 */
@Service
@Transactional
public class Whereabouts {

  private final ApplicationStore store;
  private final ApplicationSearch search;
  private final ApplicantNeeds needs;
  private final Opportunities opportunities;
  private final Reaching reaching;
  private final Audit audit;

  Whereabouts(
      ApplicationStore store,
      ApplicationSearch search,
      ApplicantNeeds needs,
      Opportunities opportunities,
      Reaching reaching,
      Audit audit) {
    this.store = store;
    this.search = search;
    this.needs = needs;
    this.opportunities = opportunities;
    this.reaching = reaching;
    this.audit = audit;
  }

  public void rename(ApplicationId id, String name, Instant at) {
    var application = standing(id);
    Names.checkName(name);
    if (name.strip().equals(application.name())) return;
    store.rename(id, name, at);
    audit.record(null, "applicant-renamed", Ref.of("application", id), "", at);
  }

  /**
   * From now on they are reached like this and no longer as before. What helps them stays theirs,
   * and the new address gets a letter with their code.
   */
  public void reach(ApplicationId id, Reach reach, Instant at) {
    var before = standing(id);
    ContactId contact = reaching.contact(reach);
    if (contact.equals(before.contact())) return;
    store.reach(id, contact, at);
    needs.follow(before, contact);
    reaching.moved(opportunities.get(before.opportunity()), before, standing(id), at);
    audit.record(null, "applicant-reached-anew", Ref.of("application", id), "", at);
  }

  private Application standing(ApplicationId id) {
    var application = search.find(id).orElseThrow(() -> new NotFound(id));
    if (!application.stands()) throw new Refusal("recruitment.withdrawn");
    return search.lock(id);
  }
}
