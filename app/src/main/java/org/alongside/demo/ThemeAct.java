package org.alongside.demo;

import java.time.Instant;
import org.alongside.listening.Voices;
import org.alongside.themes.Themes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two people read together and put pieces under a theme. */
@Component
@OnlyInDemo
@Order(4)
class ThemeAct implements Act {

  private final Themes themes;
  private final Voices voices;

  ThemeAct(Themes themes, Voices voices) {
    this.themes = themes;
    this.voices = voices;
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
