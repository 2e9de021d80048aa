package org.alongside.people.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.alongside.people.PersonId;
import org.alongside.platform.tenancy.Organisation;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A request of somebody who has signed in, from a form that we made. */
public final class Signed {

  private Signed() {}

  public static RequestPostProcessor in(Organisation organisation, PersonId person) {
    var who = new SignedIn(organisation.id().value(), person.value());
    var signed = authentication(new PreAuthenticatedAuthenticationToken(who, "", List.of()));
    return request -> csrf().postProcessRequest(signed.postProcessRequest(request));
  }
}
