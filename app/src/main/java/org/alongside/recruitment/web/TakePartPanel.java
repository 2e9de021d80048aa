package org.alongside.recruitment.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativePanel;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Templates;
import org.alongside.recruitment.Opportunities;
import org.springframework.stereotype.Component;

/** On an initiative's page: what people may put their names down for, and the team's way to it. */
@Component
public class TakePartPanel implements InitiativePanel {

  /**
   * @param closes the last day in words; empty when it takes no more names
   * @param applicants path of the list, for the team
   * @param edit where the notice is changed; empty for others, and once the list is sealed
   */
  public record Entry(String path, String role, String closes, String applicants, String edit) {}

  private final Opportunities opportunities;
  private final Templates templates;
  private final Clock clock;

  TakePartPanel(Opportunities opportunities, Templates templates, Clock clock) {
    this.opportunities = opportunities;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public Place place() {
    return Place.DO_NOW;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Content> show(Initiative initiative, Sight sight, Frame frame) {
    boolean team = sight == Sight.TEAM;
    var today = LocalDate.now(clock);
    List<Entry> entries =
        opportunities.of(initiative.id()).stream()
            .filter(one -> team || one.takesNames(today))
            .map(
                one ->
                    new Entry(
                        OpportunityController.path(one),
                        one.notice().role(),
                        one.takesNames(today) ? frame.words().weekday(one.notice().closes()) : "",
                        team ? ApplicantsController.path(initiative.slug(), one.id()) : "",
                        team && !one.isSealed()
                            ? OpportunityFormController.path(initiative.slug(), one.id()) + "/edit"
                            : ""))
            .toList();
    if (entries.isEmpty() && !team) return Optional.empty();
    return Optional.of(
        templates.part(
            "recruitment/take-part-panel.jte",
            Map.of(
                "frame",
                frame,
                "initiative",
                initiative.slug(),
                "entries",
                entries,
                "team",
                team)));
  }
}
