package org.alongside.platform.govuk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Radios or checkboxes: what their one template needs to know. */
public sealed interface Choices<T> extends Grouped<T> permits Radios, Checkboxes {

  /** As in the names of classes: radios or checkboxes. */
  String kind();

  String type();

  /** A place may be left empty, so that a page can leave a choice out in the middle of its list. */
  List<@Nullable Choice> choices();

  T choices(List<@Nullable Choice> changed);

  boolean checked(Choice choice);

  default T choice(Choice choice) {
    var more = new ArrayList<@Nullable Choice>(choices());
    more.add(choice);
    return choices(more);
  }

  default T choice(String value, String words) {
    return choice(Choice.of(value, words));
  }

  default T choice(String value, String words, @Nullable String hint) {
    return choice(Choice.of(value, words).hint(hint));
  }

  default T divider(String word) {
    return choice(Choice.divider(word));
  }

  default T inline() {
    return css("govuk-" + kind() + "--inline");
  }

  default T small() {
    return css("govuk-" + kind() + "--small");
  }

  /** The first has the group's own id, so that an error summary can lead to it. */
  default String idOf(Choice choice, int index) {
    if (choice.id() != null) return choice.id();
    return index == 0 ? field().id() : field().id() + "-" + (index + 1);
  }

  default String nameOf(Choice choice) {
    return choice.name() != null ? choice.name() : field().name();
  }

  default Label labelOf(Choice choice, String id) {
    var classes = ("govuk-" + kind() + "__label " + choice.label().classes()).strip();
    return new Label(choice.content(), false, id, new Attributes(classes, choice.label().others()));
  }

  default @Nullable Hint hintOf(Choice choice, String id) {
    var hint = choice.hint();
    if (hint == null) return null;
    var classes = ("govuk-" + kind() + "__hint " + hint.attributes().classes()).strip();
    return new Hint(
        hint.content(), id + "-item-hint", new Attributes(classes, hint.attributes().others()));
  }

  default @Nullable String describedBy(Choice choice, String id) {
    var own = choice.hint() == null ? "" : id + "-item-hint";
    var shared = type().equals("checkbox") && fieldset() == null ? field().describedBy() : null;
    var ids = ((shared == null ? "" : shared) + " " + own).strip();
    return ids.isEmpty() ? null : ids;
  }
}
