package org.alongside.listening.web;

import java.time.Clock;
import java.util.Optional;
import org.alongside.initiatives.Initiatives;
import org.alongside.listening.DraftToken;
import org.alongside.listening.Drafts;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Enter a voice for somebody who rang, wrote on paper or spoke face to face. */
@Controller
class EntryController {

  private final Initiatives initiatives;
  private final Drafts drafts;
  private final Clock clock;

  EntryController(Initiatives initiatives, Drafts drafts, Clock clock) {
    this.initiatives = initiatives;
    this.drafts = drafts;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/voices/new")
  @Allowed({Who.GROUP, Who.TEAM})
  Page blank(@PathVariable String initiative) {
    return page(initiative, EntryForm.blank(DraftToken.random().value()), Problems.none());
  }

  @PostMapping("/{org}/initiatives/{initiative}/voices/new")
  @Allowed({Who.GROUP, Who.TEAM})
  Object create(
      @PathVariable String initiative,
      EntryForm form,
      Person person,
      Organisation organisation,
      Words words) {
    var problems = form.problems();
    if (problems.any()) return new Invalid(page(initiative, form, problems));
    String language = words.locale().getLanguage();
    var gift = form.gift(initiatives.get(initiative).id(), person.id(), language);
    var wish = form.hearBack().wish(Optional.empty(), language);
    var code =
        drafts.giveOnce(new DraftToken(form.once()), gift, wish, form.consent(), clock.instant());
    return ThanksController.to(organisation, code);
  }

  private EntryPage page(String initiative, EntryForm form, Problems problems) {
    return new EntryPage(initiative, initiatives.get(initiative).title(), form, problems);
  }
}
