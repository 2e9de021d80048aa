package org.alongside.recruitment.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.people.MyPanel;
import org.alongside.people.Person;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Templates;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Opportunities;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On somebody's own page: what they put their name down for. */
@Component
@Transactional(readOnly = true)
public class MyNamesPanel implements MyPanel {

  public record Entry(String path, String role, String since) {}

  private final Applications applications;
  private final Opportunities opportunities;
  private final Templates templates;

  MyNamesPanel(Applications applications, Opportunities opportunities, Templates templates) {
    this.applications = applications;
    this.opportunities = opportunities;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<Content> show(Person person, Frame frame) {
    List<Entry> entries =
        applications.by(person.id()).stream()
            .filter(Application::stands)
            .map(
                one ->
                    new Entry(
                        Mine.path(one),
                        opportunities.get(one.opportunity()).notice().role(),
                        frame.date(one.appliedAt())))
            .toList();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.part("recruitment/my-names.jte", Map.of("frame", frame, "entries", entries)));
  }
}
