package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.alongside.InMillbrook;
import org.junit.jupiter.api.Test;

class DemonstrationTest extends InMillbrook {

  @Test
  void a_visitor_may_be_one_of_four() {
    assertThat(web.get().uri("/hospitals/demonstration"))
        .hasStatusOk()
        .bodyText()
        .contains("Amina Warsame", "Tom Ashworth", "Dr Mei Lee", "Priya");
  }

  @Test
  void one_press_and_they_are_tom() {
    var pressed =
        web.post().uri("/hospitals/demonstration").param("guest", "tom").with(csrf()).exchange();
    assertThat(pressed).hasStatus3xxRedirection().hasRedirectedUrl("/hospitals/voices");
    assertThat(web.get().uri("/hospitals/me").cookie(pressed.getResponse().getCookies()))
        .hasStatusOk()
        .bodyText()
        .contains("Tom Ashworth");
  }

  @Test
  void one_press_and_priya_sees_who_put_their_names_down() {
    var pressed =
        web.post().uri("/hospitals/demonstration").param("guest", "priya").with(csrf()).exchange();
    String page = String.valueOf(pressed.getResponse().getRedirectedUrl());
    assertThat(web.get().uri(page).cookie(pressed.getResponse().getCookies()))
        .hasStatusOk()
        .bodyText()
        .contains("/applicants\"");
  }

  @Test
  void nobody_but_the_four_lets_a_visitor_in() {
    assertThat(web.post().uri("/hospitals/demonstration").param("guest", "owen").with(csrf()))
        .hasStatus(404);
  }

  @Test
  void who_does_not_belong_to_an_organisation_is_not_let_into_it() {
    assertThat(web.post().uri("/riverside/demonstration").param("guest", "tom").with(csrf()))
        .hasStatus(404);
  }
}
