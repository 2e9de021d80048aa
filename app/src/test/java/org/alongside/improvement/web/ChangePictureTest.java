package org.alongside.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alongside.InGroup;
import org.alongside.improvement.Changes;
import org.alongside.improvement.Commitments;
import org.alongside.improvement.Pictures;
import org.alongside.platform.trace.Ref;
import org.alongside.themes.Themes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The picture of a change, from whoever sends one to anyone who looks. */
class ChangePictureTest extends InGroup {

  private static final String HERE = "/initiatives/outpatients";

  @Autowired private Commitments commitments;
  @Autowired private Changes changes;
  @Autowired private Themes themes;

  @Test
  void a_picture_is_served_as_what_it_is_and_nothing_else_is_taken() {
    assertThat(upload("fox.png", "<svg onload='x()'/>".getBytes()))
        .hasStatus(422)
        .bodyText()
        .contains("This isn’t a PNG or JPEG picture", "A fox.");
    assertThat(upload("fox.svg", Pictures.drawn("png"))).hasStatus3xxRedirection();
    String page = ChangeQueries.path("outpatients", changes.of(outpatients).getFirst().id());
    assertThat(web.get().uri(to(page))).bodyText().contains("alt=\"A fox.\"");
    assertThat(web.get().uri(to(page + "/picture")))
        .hasStatusOk()
        .hasHeader("Content-Type", "image/png")
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Content-Disposition", "inline");
  }

  private MvcTestResult upload(String name, byte[] bytes) {
    var request = web.post().uri(to(HERE + "/changes")).with(as(amina)).multipart();
    return request
        .param("from", promised())
        .param("title", "Fox footprints")
        .param("story", "A blue line came first.")
        .param("picture-words", "A fox.")
        .file(new MockMultipartFile("picture", name, "image/png", bytes))
        .exchange();
  }

  private String promised() {
    var theme = themes.name(outpatients, "Can’t find it", priya.id(), now());
    var promise =
        commitments.promise(
            outpatients,
            Ref.of("theme", theme),
            "New signs will be up before the school holidays.",
            imran.id(),
            LocalDate.of(2026, 12, 10),
            amina.id(),
            now());
    return "commitment:" + promise.value();
  }
}
