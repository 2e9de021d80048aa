package org.alongside.initiatives.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.people.PersonId;
import org.alongside.platform.access.Gate;
import org.alongside.platform.access.Visitors;
import org.alongside.platform.access.Who;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Admits the members of the initiative that the address names as {@code {initiative}}. */
@Component
class GroupGate implements Gate {

  private final Visitors visitors;
  private final Initiatives initiatives;
  private final Memberships memberships;

  GroupGate(Visitors visitors, Initiatives initiatives, Memberships memberships) {
    this.visitors = visitors;
    this.initiatives = initiatives;
    this.memberships = memberships;
  }

  @Override
  public Who who() {
    return Who.GROUP;
  }

  @Override
  public boolean admits(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> parts
        && parts.get("initiative") instanceof String slug
        && visitors
            .present(request)
            .filter(visitor -> isMember(new PersonId(visitor.id()), slug))
            .isPresent();
  }

  private boolean isMember(PersonId person, String slug) {
    return initiatives
        .find(slug)
        .flatMap(initiative -> memberships.experienceOf(person, initiative.id()))
        .isPresent();
  }
}
