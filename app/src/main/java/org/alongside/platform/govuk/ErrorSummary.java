package org.alongside.platform.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is to be put right, at the head of the page, each leading to its field. */
public record ErrorSummary(
    Content title,
    @Nullable Content description,
    List<Link> errors,
    @Nullable Boolean disableAutoFocus,
    Attributes attributes)
    implements Attributed<ErrorSummary> {

  public ErrorSummary {
    errors = List.copyOf(errors);
  }

  public static ErrorSummary blank() {
    return new ErrorSummary(
        new Text(Wording.of("problem")), null, List.of(), null, Attributes.NONE);
  }

  /**
   * From the id of each field to what is to be put right there; shown only if there is something.
   */
  public static ErrorSummary of(Map<String, String> errors) {
    var summary = blank();
    for (var error : errors.entrySet())
      summary = summary.error("#" + error.getKey(), error.getValue());
    return summary;
  }

  public ErrorSummary error(@Nullable String href, String words) {
    var more = new ArrayList<>(errors);
    more.add(new Link(href, new Text(words), null, Attributes.NONE));
    return new ErrorSummary(title, description, more, disableAutoFocus, attributes);
  }

  @Override
  public ErrorSummary attributes(Attributes changed) {
    return new ErrorSummary(title, description, errors, disableAutoFocus, changed);
  }
}
