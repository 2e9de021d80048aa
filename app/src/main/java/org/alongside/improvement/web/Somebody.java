package org.alongside.improvement.web;

import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody is called on a page: somebody, when they have gone. */
@Component
@Transactional(readOnly = true)
class Somebody {

  private final People people;

  Somebody(People people) {
    this.people = people;
  }

  String named(PersonId id, Words words) {
    return people.find(id).map(Person::name).orElseGet(() -> words.say("improvement.somebody"));
  }
}
