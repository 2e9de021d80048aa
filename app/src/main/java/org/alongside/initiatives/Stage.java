package org.alongside.initiatives;

import java.util.Arrays;
import org.alongside.platform.pictures.StageLine;
import org.alongside.platform.words.Words;

/** Where an initiative stands. */
public enum Stage {
  FRAME,
  LISTEN,
  CO_DESIGN,
  DECIDE,
  DELIVER,
  EVALUATE,
  REPORT_BACK;

  /** The whole way, with this as the present step. */
  public StageLine line(Words words) {
    var names = Arrays.stream(values()).map(stage -> stage.name(words)).toList();
    return new StageLine(
        names,
        ordinal(),
        words.say("initiatives.stands", name(words), ordinal() + 1, names.size()),
        words.say("initiatives.stands.done"),
        words.say("initiatives.stands.now"),
        words.say("initiatives.stands.to-come"));
  }

  public String name(Words words) {
    return words.say("initiatives.stage", this);
  }
}
