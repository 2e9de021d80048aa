package org.alongside.platform.govuk;

import gg.jte.Content;
import java.util.function.Consumer;
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
    return css("govuk-button--start").with(next -> next.startIcon = true);
  }

  /** What this button adds to the form, where a form has several. */
  public Button value(String name, @Nullable String value) {
    return with(
        next -> {
          next.name = name;
          next.value = value;
        });
  }

  public Button id(@Nullable String id) {
    return with(next -> next.id = id);
  }

  public Button disabled(boolean disabled) {
    return with(next -> next.disabled = disabled);
  }

  Button element(String element) {
    return with(next -> next.element = element);
  }

  Button href(@Nullable String href) {
    return with(next -> next.href = href);
  }

  Button type(String type) {
    return with(next -> next.type = type);
  }

  Button preventDoubleClick(@Nullable Boolean prevent) {
    return with(next -> next.preventDoubleClick = prevent);
  }

  @Override
  public Button attributes(Attributes changed) {
    return with(next -> next.attributes = changed);
  }

  private Button with(Consumer<Next> change) {
    var next = new Next(this);
    change.accept(next);
    return new Button(
        next.content,
        next.element,
        next.href,
        next.type,
        next.name,
        next.value,
        next.id,
        next.disabled,
        next.startIcon,
        next.preventDoubleClick,
        next.attributes);
  }

  /** What is to be changed and, as a record can't be copied but for one part, all the rest. */
  private static final class Next {
    private Content content;
    private String element;
    private @Nullable String href;
    private String type;
    private @Nullable String name;
    private @Nullable String value;
    private @Nullable String id;
    private boolean disabled;
    private boolean startIcon;
    private @Nullable Boolean preventDoubleClick;
    private Attributes attributes;

    Next(Button now) {
      content = now.content;
      element = now.element;
      href = now.href;
      type = now.type;
      name = now.name;
      value = now.value;
      id = now.id;
      disabled = now.disabled;
      startIcon = now.startIcon;
      preventDoubleClick = now.preventDoubleClick;
      attributes = now.attributes;
    }
  }
}
