package org.alongside.demo;

import org.alongside.people.People;
import org.alongside.people.Preference;
import org.alongside.people.Role;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** They were all here before the first story begins. */
@Component
@OnlyInDemo
@Order(1)
class PeopleAct implements Act {

  private static final int LONG_AGO = -400;

  private final People people;

  PeopleAct(People people) {
    this.people = people;
  }

  @Override
  public void plan(Scene scene) {
    scene.script().people().stream()
        .filter(person -> person.entry("roles").has(scene.organisation()))
        .forEach(person -> welcome(person, scene));
  }

  private void welcome(Entry person, Scene scene) {
    scene.on(
        LONG_AGO,
        "09:00",
        at -> {
          var id =
              people.welcome(
                  person.text("name"),
                  person.text("does"),
                  person.text("email"),
                  person.text("language"),
                  person.one(Preference.class, "contact"),
                  at);
          person
              .entry("roles")
              .texts(scene.organisation())
              .forEach(role -> people.give(id, Role.valueOf(role.toUpperCase()), id, at));
          scene.people().put(person.key(), id);
        });
  }
}
