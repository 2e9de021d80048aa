package org.alongside.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.maps.Drawings;
import org.alongside.conversations.voting.Cast;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Vote;
import org.alongside.conversations.voting.Voting;
import org.alongside.demo.ConversationAct.PlannedTalk;
import org.alongside.platform.Experience;
import org.springframework.stereotype.Component;

/**
 * All who vote in a conversation: each leans one way or the other, and dice that fall the same each
 * time say what they make of each statement. One ballot is odd, and is left out.
 */
@Component
@OnlyInDemo
class Crowd {

  private static final int SEED = 7;
  private static final int PATIENT = 70;

  private enum Lean {
    HOME,
    SAFE;

    private static final Experience[] AT_HOME = {
      Experience.LIVED, Experience.LIVED, Experience.LIVED, Experience.BOTH, Experience.UNSAID
    };
    private static final Experience[] IN_SAFETY = {
      Experience.LEARNT, Experience.LEARNT, Experience.LIVED, Experience.BOTH, Experience.UNSAID
    };

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    Experience experience(Random dice) {
      var all = this == HOME ? AT_HOME : IN_SAFETY;
      return all[dice.nextInt(all.length)];
    }
  }

  private final Voting voting;
  private final Drawings drawings;

  Crowd(Voting voting, Drawings drawings) {
    this.voting = voting;
    this.drawings = drawings;
  }

  void plan(PlannedTalk talk, Scene scene) {
    Entry people = talk.entry().entry("people");
    var dice = new Random(SEED);
    int link = 0;
    for (Lean lean : Lean.values()) {
      for (String person : people.texts(lean.key()))
        come(
            talk,
            lean,
            dice.nextLong(),
            scene,
            () -> new Holder.Somebody(scene.people().get(person)));
      for (int i = 0; i < people.number(lean.key() + "_by_link"); i++) {
        int mine = link++;
        come(talk, lean, dice.nextLong(), scene, () -> new Holder.ByLink(talk.links().get(mine)));
      }
    }
    int last = link;
    comeAndAgree(talk, scene, () -> new Holder.ByLink(talk.links().get(last)));
    scene.on(0, "00:01", _ -> drawings.refresh(ConversationAct.id(talk, scene)));
  }

  private interface Who {
    Holder holder();
  }

  // On some day between the opening and now, and some minute of it, so that no two come at once.
  private void come(PlannedTalk talk, Lean lean, long seed, Scene scene, Who who) {
    var dice = new Random(seed);
    int day = 1 + dice.nextInt(-talk.entry().number("opened") - 1);
    String hour = "%02d:%02d".formatted(7 + dice.nextInt(15), dice.nextInt(60));
    scene.on(
        talk.entry().number("opened") + day, hour, at -> vote(talk, lean, dice, scene, who, at));
  }

  private void vote(PlannedTalk talk, Lean lean, Random dice, Scene scene, Who who, Instant at) {
    var ballot = voting.ballot(ConversationAct.id(talk, scene), who.holder(), at).id();
    voting.bring(ballot, lean.experience(dice));
    boolean patient = dice.nextInt(100) < PATIENT;
    List<Cast> all = new ArrayList<>();
    for (Entry one : in(talk))
      if (patient || dice.nextInt(100) < PATIENT)
        all.add(new Cast(talk.of(one), dice(one.texts(lean.key()), dice), dice.nextInt(9) == 0));
    voting.cast(ballot, all, at);
  }

  private void comeAndAgree(PlannedTalk talk, Scene scene, Who who) {
    Entry odd = talk.entry().entry("odd");
    var known = new Known<BallotId>();
    scene.on(
        odd.number("day"),
        "03:12",
        at -> {
          var ballot = voting.ballot(ConversationAct.id(talk, scene), who.holder(), at).id();
          known.put("odd", ballot);
          Instant now = at;
          for (Entry one : in(talk)) {
            voting.vote(ballot, talk.of(one), Vote.AGREE, false, now);
            now = now.plusMillis(900);
          }
        });
    scene.on(
        odd.number("day"),
        "11:00",
        at ->
            voting.leaveOut(
                known.get("odd"), odd.text("because"), ConversationAct.by(odd, scene), at));
  }

  private static List<Entry> in(PlannedTalk talk) {
    return talk.entry().entries("statements").stream()
        .filter(one -> talk.in().contains(one.key()))
        .toList();
  }

  private static Vote dice(List<String> shares, Random dice) {
    int agree = Integer.parseInt(shares.get(0));
    int pass = Integer.parseInt(shares.get(1));
    int fell = dice.nextInt(100);
    if (fell < agree) return Vote.AGREE;
    return fell < agree + pass ? Vote.PASS : Vote.DISAGREE;
  }
}
