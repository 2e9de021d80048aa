package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.alongside.InTown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where real people work: the mode of all tests that don't ask for another. */
class NoDemonstrationTest extends InTown {

  @Autowired private ApplicationContext application;

  @Test
  void nothing_of_the_demonstration_is_there() {
    assertThat(application.getBeanDefinitionNames())
        .noneMatch(
            name -> String.valueOf(application.getType(name)).contains("org.alongside.demo"));
  }

  @Test
  void nobody_is_let_in_by_a_press() {
    someone("Tom Ashworth");
    assertThat(web.get().uri(to("/demonstration"))).hasStatus(404);
    assertThat(web.post().uri(to("/demonstration")).param("guest", "tom").with(csrf()))
        .hasStatus(404);
  }
}
