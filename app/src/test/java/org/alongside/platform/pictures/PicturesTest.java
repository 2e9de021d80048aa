package org.alongside.platform.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alongside.platform.Experience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class PicturesTest {

  @Test
  void every_kind_of_picture_is_among_them() {
    var tried = EveryPicture.all().stream().map(Object::getClass).map(Class::getName).toList();
    var kinds =
        new ClassFileImporter()
            .importPackages(Picture.class.getPackageName()).stream()
                .filter(one -> one.isAssignableTo(Picture.class) && !one.isInterface())
                .map(JavaClass::getName)
                .toList();
    assertThat(tried).containsAll(kinds);
  }

  @ParameterizedTest
  @MethodSource("org.alongside.platform.pictures.EveryPicture#all")
  void every_picture_is_well_formed_and_brings_no_style_and_no_script(Picture picture)
      throws Exception {
    var svg = picture.svg();
    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader("<p>" + svg + "</p>")));
    assertThat(root.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg).doesNotContain("style=", "NaN", "Infinity", "<script", "  ");
  }

  @ParameterizedTest
  @MethodSource("org.alongside.platform.pictures.EveryPicture#all")
  void every_picture_says_what_it_shows_or_is_not_read_at_all(Picture picture) {
    var svg = picture.svg();
    for (var start : Pattern.compile("<svg[^>]*>").matcher(svg).results().toList()) {
      assertThat(
              start.group().contains("role=\"img\" aria-label=\"&lt;")
                  ^ start.group().contains("aria-hidden=\"true\""))
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("org.alongside.platform.pictures.EveryPicture#all")
  void every_picture_stays_small_enough_for_a_slow_line(Picture picture) {
    assertThat(picture.svg().length()).isLessThan(40_000);
  }

  @Test
  void each_voice_is_a_strand_while_they_are_few() {
    var svg = ribbon(new Voices(19, 8, 0, 0), new Loops(24, 3));
    assertThat(count(svg, "class=\"f-lived\"")).isEqualTo(19);
    assertThat(count(svg, "class=\"f-learnt\"")).isEqualTo(8);
    assertThat(count(svg, "stroke-dasharray=\"2 5\"")).isEqualTo(3);
  }

  @Test
  void a_strand_stands_for_many_when_they_are_many_and_nobody_is_rounded_away() {
    var weave =
        new Weave(new Voices(2999, 1, 0, 0), Threads.WHOLE, DecidedBy.BOTH, new Loops(2999, 1));
    var svg = new Ribbon(weave, "label", "", false).svg();
    assertThat(weave.each()).isEqualTo(100);
    assertThat(count(svg, "class=\"f-lived\"")).isEqualTo(30);
    assertThat(count(svg, "class=\"f-learnt\"")).isEqualTo(1);
    assertThat(count(svg, "stroke-dasharray=\"2 5\"")).isEqualTo(1);
  }

  @Test
  void five_hundred_loops_are_drawn_one_by_one_and_above_that_a_ring_stands_for_ten() {
    assertThat(LoopMeter.each(new Loops(500, 0))).isEqualTo(1);
    assertThat(LoopMeter.each(new Loops(500, 1))).isEqualTo(10);
    assertThat(count(LoopMeter.wide(new Loops(499, 1), "label").svg(), "a11 11"))
        .isEqualTo(499 * 2 + 1);
  }

  @Test
  void strands_join_only_where_both_decided() {
    var spoke = new Voices(5, 3, 0, 0);
    var signs = List.of(Sign.VOICE, Sign.THEME, Sign.DECISION, Sign.TOLD);
    for (var by : DecidedBy.values()) {
      var weave = new Weave(spoke, Threads.WHOLE, by, new Loops(8, 0));
      var lanes =
          String.join(
              "", Lane.along(signs, spoke, by, weave.loops()).stream().map(Picture::svg).toList());
      assertThat(new Ribbon(weave, "label", "", false).svg().contains("s-stitch"))
          .isEqualTo(by == DecidedBy.BOTH);
      assertThat(lanes.contains("s-stitch")).isEqualTo(by == DecidedBy.BOTH);
    }
  }

  @Test
  void every_label_and_date_stands_in_the_ribbon() {
    var svg = ribbon(new Voices(1, 1, 0, 0), new Loops(1, 1));
    for (var knot : Threads.WHOLE)
      assertThat(svg).contains(">" + knot.label() + "<", ">" + knot.when() + "<");
  }

  @Test
  void a_receipt_shows_one_persons_own_strand_until_their_words_stand_beside_others() {
    var lanes =
        Lane.along(
            Experience.LEARNT,
            List.of(Sign.VOICE, Sign.ANSWER, Sign.THEME, Sign.DECISION),
            new Voices(4, 2, 0, 0),
            DecidedBy.NOBODY_YET,
            new Loops(0, 6));
    assertThat(lanes.get(1).svg()).contains("s-learnt").doesNotContain("s-lived");
    assertThat(lanes.get(2).svg()).contains("s-learnt", "s-lived");
  }

  @Test
  void a_quotation_is_never_cut() {
    var words = "“" + "Llanfairpwllgwyngyll and on ".repeat(12) + "”";
    assertThat(String.join(" ", new Quote(Experience.LIVED, words).lines(30)).replace(" ", ""))
        .isEqualTo(words.replace(" ", ""));
  }

  @Test
  void a_number_that_is_none_stops_the_drawing() {
    assertThatThrownBy(() -> Svg.number(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Svg.number(-0.04)).isEqualTo("0");
    assertThat(Svg.number(-0.5)).isEqualTo("-0.5");
  }

  @Test
  void the_gallery_shows_every_template() {
    assertThat(new Gallery().page("", false))
        .contains("Amina &lt;b&gt;", "al-state--kept", "al-stages--short", "is-now is-late");
  }

  private static String ribbon(Voices voices, Loops loops) {
    return new Ribbon(new Weave(voices, Threads.WHOLE, DecidedBy.BOTH, loops), "label", "", false)
        .svg();
  }

  private static int count(String svg, String part) {
    return svg.split(Pattern.quote(part), -1).length - 1;
  }
}
