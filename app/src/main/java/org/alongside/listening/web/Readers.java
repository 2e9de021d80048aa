package org.alongside.listening.web;

import java.util.List;
import org.alongside.initiatives.Member;
import org.alongside.people.Person;

/**
 * Who is behind the words "the team" and "the group".
 *
 * @param names of the team, when they are few enough to say
 */
public record Readers(int team, String names, int group, int lived, int learnt) {

  private static final int FEW = 3;

  static Readers of(List<Person> team, List<Member> group) {
    return new Readers(
        team.size(),
        team.size() > FEW ? "" : String.join(", ", team.stream().map(Person::name).toList()),
        group.size(),
        (int) group.stream().filter(member -> member.experience().lived()).count(),
        (int) group.stream().filter(member -> member.experience().learnt()).count());
  }
}
