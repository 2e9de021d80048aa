package org.alongside.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Nobody's kitchen is found by the picture of a new sign. */
class PictureTest {

  private static final String PLACE = "53.8008N 1.5491W";

  @Test
  void what_is_hidden_in_a_picture_is_not_kept_and_what_is_seen_is() throws IOException {
    byte[] jpeg = Pictures.jpegThatTells(PLACE);
    byte[] png = Pictures.pngThatTells(PLACE);
    for (byte[] sent : new byte[][] {jpeg, png}) {
      assertThat(text(sent)).contains(PLACE);
      byte[] kept = new Picture(sent, "A sign.").bytes();
      assertThat(text(kept)).doesNotContain(PLACE, "script");
      var seen = ImageIO.read(new ByteArrayInputStream(kept));
      assertThat(seen.getWidth()).isEqualTo(24);
      assertThat(new Picture(kept, "A sign.").bytes()).isEqualTo(kept);
    }
  }

  @Test
  void a_telephone_held_upright_stays_upright() {
    byte[] kept = new Picture(Pictures.jpegThatTells(PLACE), "A sign.").bytes();
    assertThat(text(kept)).contains("Exif\0\0MM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0\6");
  }

  @Test
  void what_only_begins_like_a_picture_is_none_wherever_it_breaks_off() {
    for (byte[] whole : new byte[][] {Pictures.drawn("jpg"), Pictures.drawn("png")})
      for (int length = 0; length < whole.length - 1; length++)
        assertThat(Picture.wrong(Arrays.copyOf(whole, length)))
            .contains("improvement.picture-kind");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
