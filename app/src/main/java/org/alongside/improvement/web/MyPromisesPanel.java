package org.alongside.improvement.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.improvement.Commitments;
import org.alongside.initiatives.Initiatives;
import org.alongside.people.MyPanel;
import org.alongside.people.Person;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Templates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On somebody's own page: what they promised and still owe, soonest due first. */
@Component
@Transactional(readOnly = true)
public class MyPromisesPanel implements MyPanel {

  public record Owed(String words, String path, String about, Standing standing) {}

  private final Commitments commitments;
  private final Initiatives initiatives;
  private final Templates templates;

  MyPromisesPanel(Commitments commitments, Initiatives initiatives, Templates templates) {
    this.commitments = commitments;
    this.initiatives = initiatives;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Content> show(Person person, Frame frame) {
    List<Owed> owed =
        commitments.owedBy(person.id()).stream()
            .map(
                promise -> {
                  var about = initiatives.get(promise.initiative());
                  return new Owed(
                      promise.words(),
                      PromiseQueries.path(about.slug(), promise.id()),
                      about.title(),
                      Standing.of(promise, frame.words()));
                })
            .toList();
    return owed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.part("improvement/part/owed.jte", Map.of("frame", frame, "owed", owed)));
  }
}
