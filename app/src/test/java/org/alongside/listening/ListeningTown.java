package org.alongside.listening;

import java.util.List;
import org.alongside.InTown;
import org.alongside.initiatives.Framing;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Level;
import org.alongside.initiatives.Stage;
import org.alongside.initiatives.Way;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.platform.Experience;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** A town with one piece of work that listens. */
public abstract class ListeningTown extends InTown {

  protected static final String WORDS = "We walked round for forty minutes. My son was crying.";

  @Autowired protected Initiatives initiatives;

  protected Initiative outpatients() {
    return initiatives.find("outpatients").orElseGet(this::begun);
  }

  protected Gift gift(Audience audience) {
    return gift(WORDS, audience);
  }

  protected Gift gift(String words, Audience audience) {
    return new Gift(
        outpatients().id(),
        VoiceKind.STORY,
        words,
        "en",
        Experience.LIVED,
        audience,
        audience == Audience.NAMED ? "Amina Warsame" : "",
        "",
        Channel.WEB,
        null,
        null,
        null,
        "");
  }

  protected Draft draft(@Nullable Audience audience) {
    return new Draft(VoiceKind.STORY, WORDS, "en", Experience.LIVED, audience, "", "");
  }

  private Initiative begun() {
    var ruth = someone("Ruth Calloway");
    var framing =
        new Framing(List.of("the signs"), List.of(), List.of(), List.of(), List.of(), List.of());
    var id =
        initiatives.begin(
            new Initiatives.Beginning(
                "outpatients",
                "Finding children’s outpatients",
                "Families find the door.",
                Level.LOCAL,
                framing,
                new Way(WayOfWorking.CONSULT, "", false),
                "We listen.",
                "Tell us"),
            ruth.id(),
            now());
    initiatives.reach(id, Stage.LISTEN, ruth.id(), now());
    return initiatives.get(id);
  }
}
