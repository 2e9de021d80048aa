package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Something that happens when it is pressed, or, as a link, the one place to go. */
public record Button(
    Content content,
    String element,
    @Nullable String href,
    String type,
    @Nullable String name,
    @Nullable String value,
    @Nullable String id,
    boolean disabled,
    boolean startIcon,
    @Nullable Boolean preventDoubleClick,
    Attributes attributes)
    implements Attributed<Button> {

  /** Sends the form; a second press within a second is not a second answer. */
  public static Button submit(String words) {
    return of(new Text(words)).preventDoubleClick(true);
  }

  public static Button link(String href, String words) {
    return of(new Text(words)).element("a").href(href);
  }

  public static Button of(Content content) {
    return new Button(
        content, "button", null, "submit", null, null, null, false, false, null, Attributes.NONE);
  }

  public Button secondary() {
    return css("govuk-button--secondary");
  }

  public Button warning() {
    return css("govuk-button--warning");
  }

  public Button withStartIcon() {
    return new Button(
        content,
        element,
        href,
        type,
        name,
        value,
        id,
        disabled,
        true,
        preventDoubleClick,
        attributes.css("govuk-button--start"));
  }

  /** What this button adds to the form, where a form has several. */
  public Button value(String name, @Nullable String value) {
    return new Button(
        content,
        element,
        href,
        type,
        name,
        value,
        id,
        disabled,
        startIcon,
        preventDoubleClick,
        attributes);
  }

  public Button id(@Nullable String id) {
    return new Button(
        content,
        element,
        href,
        type,
        name,
        value,
        id,
        disabled,
        startIcon,
        preventDoubleClick,
        attributes);
  }

  public Button disabled(boolean disabled) {
    return new Button(
        content,
        element,
        href,
        type,
        name,
        value,
        id,
        disabled,
        startIcon,
        preventDoubleClick,
        attributes);
  }

  Button element(String element) {
    return new Button(
        content,
        element,
        href,
        type,
        name,
        value,
        id,
        disabled,
        startIcon,
        preventDoubleClick,
        attributes);
  }

  Button href(@Nullable String href) {
    return new Button(
        content,
        element,
        href,
        type,
        name,
        value,
        id,
        disabled,
        startIcon,
        preventDoubleClick,
        attributes);
  }

  Button type(String type) {
    return new Button(
        content,
        element,
        href,
        type,
        name,
        value,
        id,
        disabled,
        startIcon,
        preventDoubleClick,
        attributes);
  }

  Button preventDoubleClick(@Nullable Boolean prevent) {
    return new Button(
        content, element, href, type, name, value, id, disabled, startIcon, prevent, attributes);
  }

  @Override
  public Button attributes(Attributes changed) {
    return new Button(
        content,
        element,
        href,
        type,
        name,
        value,
        id,
        disabled,
        startIcon,
        preventDoubleClick,
        changed);
  }
}
