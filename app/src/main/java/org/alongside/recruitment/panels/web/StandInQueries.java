package org.alongside.recruitment.panels.web;

import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.panels.Count;
import org.alongside.recruitment.panels.Odds;
import org.alongside.recruitment.panels.StandIns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what happens when a seat falls free. */
@Component
@Transactional(readOnly = true)
public class StandInQueries {

  private final StandIns standIns;

  StandInQueries(StandIns standIns) {
    this.standIns = standIns;
  }

  /** A sentence each; none before there is a panel. */
  List<String> sentences(Place place, Words words) {
    var told = new ArrayList<String>();
    var id = place.opportunity().id();
    standIns.free(id).ifPresent(free -> told.add(free(free, words)));
    standIns.ifOneGoes(id).ifPresent(one -> told.addAll(ifOneGoes(one, words)));
    if (told.isEmpty()) return List.of();
    told.addFirst(words.say("panels.stand-ins.how"));
    told.add(words.say("panels.stand-ins.today"));
    return told;
  }

  private static String free(StandIns.Free free, Words words) {
    if (free.smallest().isEmpty()) return words.say("panels.verdict.later");
    if (free.people().nobody()) return words.say("panels.stand-ins.nobody");
    return words.say(
        "panels.stand-ins.free",
        people(free.people(), words),
        Odds.of(free.smallest().getAsDouble()).say(words));
  }

  private static List<String> ifOneGoes(StandIns.IfOneGoes one, Words words) {
    var told = new ArrayList<String>();
    if (one.fewest().equals(one.most()))
      told.add(words.say("panels.stand-ins.any", each(one.most(), one.few(), words)));
    else {
      told.add(words.say("panels.stand-ins.easy", each(one.most(), one.few(), words)));
      told.add(words.say("panels.stand-ins.hard", each(one.fewest(), one.few(), words)));
    }
    if (one.strained() > 0)
      told.add(words.say("panels.stand-ins.strained", one.strained(), one.seats()));
    return told;
  }

  private static String each(Count people, int few, Words words) {
    if (people.nobody()) return words.say("panels.stand-ins.each.nobody");
    return people.few()
        ? words.say("panels.stand-ins.each.few", few + 1)
        : words.say("panels.stand-ins.each", people.rounded());
  }

  private static String people(Count people, Words words) {
    return people.few()
        ? words.say("panels.count.few")
        : words.say("panels.count", people.rounded());
  }
}
