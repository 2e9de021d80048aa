package org.alongside.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.alongside.platform.access.Gate;
import org.alongside.platform.access.Who;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gates that need to know nothing but the person. */
@Configuration(proxyBeanMethods = false)
class PeopleGates {

  private record PersonGate(Who who, Presence presence, Predicate<Person> rule) implements Gate {

    @Override
    public boolean admits(HttpServletRequest request) {
      return presence.person(request).filter(rule).isPresent();
    }
  }

  @Bean
  Gate signedInGate(Presence presence) {
    return new PersonGate(Who.SIGNED_IN, presence, _ -> true);
  }

  @Bean
  Gate teamGate(Presence presence) {
    return new PersonGate(Who.TEAM, presence, Person::team);
  }

  @Bean
  Gate administratorGate(Presence presence) {
    return new PersonGate(Who.ADMINISTRATOR, presence, person -> person.is(Role.ADMINISTRATOR));
  }
}
