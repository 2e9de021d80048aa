package org.alongside.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.alongside.people.Entrance;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.people.Role;
import org.alongside.platform.access.Visitor;
import org.alongside.platform.access.Visitors;
import org.alongside.platform.tenancy.OrgId;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who is at the door: signed in here, signed in elsewhere (a stranger here), or nobody. */
@Component
class Presence implements Visitors, Entrance {

  private static final String ASKED = Presence.class.getName();

  private final People people;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  Presence(@Lazy People people) {
    this.people = people;
  }

  /** Asked once a request. */
  @SuppressWarnings("unchecked")
  public Optional<Person> person(HttpServletRequest request) {
    if (request.getAttribute(ASKED) instanceof Optional<?> answered)
      return (Optional<Person>) answered;
    var answer = load();
    request.setAttribute(ASKED, answer);
    return answer;
  }

  @Override
  public Optional<Visitor> present(HttpServletRequest request) {
    return person(request)
        .map(p -> new Visitor(p.id().value(), p.name(), p.team(), p.is(Role.ADMINISTRATOR)));
  }

  @Override
  public void enter(
      PersonId person,
      OrgId organisation,
      HttpServletRequest request,
      HttpServletResponse response) {
    request.getSession();
    request.changeSessionId();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        new PreAuthenticatedAuthenticationToken(
            new SignedIn(organisation.value(), person.value()), "", List.of()));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  void leave(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    var session = request.getSession(false);
    if (session != null) session.invalidate();
  }

  private Optional<Person> load() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who))
      return Optional.empty();
    boolean here =
        Tenancy.present().filter(o -> o.id().value().equals(who.organisation())).isPresent();
    return here ? people.find(new PersonId(who.person())) : Optional.empty();
  }
}
