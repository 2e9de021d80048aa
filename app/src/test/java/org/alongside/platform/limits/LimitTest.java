package org.alongside.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.InTown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

class LimitTest extends InTown {

  @Value("${alongside.limits.factor:1}")
  private int factor;

  @Test
  void who_says_to_come_from_elsewhere_each_time_is_slowed_down_all_the_same() {
    int status = 0;
    for (int i = 0; i <= 10 * factor && status != 429; i++)
      status =
          web.post()
              .uri(to("/receipt"))
              .remoteAddress("203.0.113.9")
              .header("X-Forwarded-For", "198.51.100." + i % 250)
              .header("Forwarded", "for=198.51.100." + i % 250)
              .param("code", "otter lantern")
              .with(SecurityMockMvcRequestPostProcessors.csrf())
              .exchange()
              .getResponse()
              .getStatus();
    assertThat(status).isEqualTo(429);
  }
}
