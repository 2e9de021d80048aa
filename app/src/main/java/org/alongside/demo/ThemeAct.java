package org.alongside.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.listening.Moderation;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceState;
import org.alongside.listening.Voices;
import org.alongside.people.PersonId;
import org.alongside.themes.Themes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two people read together and put pieces under a theme. */
@Component
@OnlyInDemo
@Order(4)
class ThemeAct implements Act {

  private static final Set<VoiceState> READ = EnumSet.of(VoiceState.RECEIVED, VoiceState.PUBLISHED);

  private final Themes themes;
  private final Voices voices;
  private final Moderation moderation;

  ThemeAct(Themes themes, Voices voices, Moderation moderation) {
    this.themes = themes;
    this.voices = voices;
    this.moderation = moderation;
  }

  @Override
  public void plan(Scene scene) {
    for (Entry initiative : scene.script().initiativesOf(scene.organisation())) {
      String slug = initiative.text("slug");
      scene.script().themesIn(slug).forEach(theme -> plan(theme, slug, scene));
    }
  }

  private void plan(Entry theme, String initiative, Scene scene) {
    Instant named = scene.calendar().at(theme.number("day"), "10:00");
    scene
        .deeds()
        .add(
            named,
            at ->
                scene
                    .themes()
                    .put(
                        theme.key(),
                        themes.name(
                            scene.initiatives().get(initiative),
                            theme.text("name"),
                            scene.people().get(theme.texts("made_by").getFirst()),
                            at)));
    Instant last = named;
    for (Entry piece : theme.entries("excerpts")) {
      last = last.plusSeconds(90);
      scene.deeds().add(last, at -> mark(theme, piece, scene, at));
    }
    scene.deeds().add(last.plus(1, ChronoUnit.DAYS), at -> thank(theme, scene, at));
  }

  // Nobody is left without a word: who hasn't heard yet is told where their words stand now.
  private void thank(Entry theme, Scene scene, Instant at) {
    PersonId by = scene.people().get(theme.texts("made_by").getLast());
    theme.entries("excerpts").stream()
        .map(piece -> scene.voices().get(piece.text("voice")))
        .distinct()
        .map(voices::get)
        .filter(voice -> voice.answeredAt() == null && READ.contains(voice.state()))
        .forEach(voice -> moderation.reply(voice.id(), thanks(voice, theme), false, by, at));
  }

  private static String thanks(Voice voice, Entry theme) {
    String name = theme.text("name");
    return voice.language().equals("cy")
        ? "Diolch i chi am hyn. Darllenon ni bob gair. Mae eich geiriau nawr yn sefyll o dan “%s”, wrth ochr geiriau pobl eraill. Byddwn yn ysgrifennu eto pan ddaw rhywbeth ohono."
            .formatted(name)
        : "Thank you for this. We read every word. Your words now stand under “%s”, beside those of others. We write again when something comes of it."
            .formatted(name);
  }

  private void mark(Entry theme, Entry piece, Scene scene, Instant at) {
    var voice = scene.voices().get(piece.text("voice"));
    int from = voices.get(voice).words().indexOf(piece.text("words"));
    if (from < 0) throw new IllegalStateException("Not letter for letter: " + piece.facts());
    themes.mark(
        scene.themes().get(theme.key()),
        voice,
        from,
        from + piece.text("words").length(),
        scene.people().get(piece.text("by")),
        at);
  }
}
