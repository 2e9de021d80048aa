package org.alongside.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugsTest {

  @Test
  void a_title_is_an_address_in_small_plain_letters() {
    assertThat(first("The way to children’s outpatients"))
        .isEqualTo("the-way-to-childrens-outpatients");
    assertThat(first("  Café Łódź & Ysgol Dŵr!  ")).isEqualTo("cafe-odz-ysgol-dwr");
  }

  @Test
  void the_page_where_work_begins_is_nobodys_address() {
    assertThat(first("New")).isEqualTo("new-2");
  }

  @Test
  void a_title_in_another_script_has_a_number() {
    assertThat(first("الطريق إلى العيادة")).isEqualTo("work-1");
    assertThat(first("🦊🦊")).isEqualTo("work-1");
  }

  @Test
  void a_second_one_has_a_number() {
    assertThat(Slugs.of("Home").limit(3)).containsExactly("home", "home-2", "home-3");
  }

  @Test
  void a_long_title_is_cut_without_a_hyphen_at_its_end() {
    assertThat(first("a".repeat(59) + " b")).isEqualTo("a".repeat(59));
  }

  private static String first(String title) {
    return Slugs.of(title).findFirst().orElseThrow();
  }
}
