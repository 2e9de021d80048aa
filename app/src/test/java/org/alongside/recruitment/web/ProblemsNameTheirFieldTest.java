package org.alongside.recruitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.words.Languages;
import org.alongside.recruitment.InRecruiting;
import org.alongside.recruitment.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

/** Who reads the summary alone knows which field each of its sentences is about. */
class ProblemsNameTheirFieldTest extends InRecruiting {

  @Autowired Languages languages;

  @Test
  void a_notice_without_reasons_or_answers_says_of_which_question() {
    var fields = new LinkedMultiValueMap<String, String>();
    Stream.of(Topic.values()).forEach(topic -> fields.add("topics", topic.name()));
    differ(OpportunityForm.of(new Typed(fields)).problems(LocalDate.now(clock)));
  }

  @Test
  void a_helper_is_told_whose_name_and_whose_address_is_missing() {
    var fields = new LinkedMultiValueMap<String, String>();
    differ(NameForm.of(new Typed(fields)).problems(true, false));
    for (String how : new String[] {"email", "phone"}) {
      fields.set("mine-how", how);
      fields.set("theirs-how", how);
      differ(NameForm.of(new Typed(fields)).problems(true, false));
    }
  }

  private void differ(org.alongside.platform.errors.Problems problems) {
    for (String language : new String[] {"en", "cy"}) {
      Collection<String> told = problems.in(languages.in(language)).values();
      assertThat(told).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    }
  }
}
