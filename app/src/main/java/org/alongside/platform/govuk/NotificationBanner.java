package org.alongside.platform.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** What has just happened, or what concerns the whole page. */
public record NotificationBanner(
    @Nullable Content content,
    boolean success,
    Content title,
    String titleId,
    int level,
    String role,
    @Nullable Boolean disableAutoFocus,
    Attributes attributes)
    implements Attributed<NotificationBanner> {

  private static final String TITLE = "govuk-notification-banner-title";

  public static NotificationBanner success(@Nullable Content content) {
    var title = new Text(Wording.of("success"));
    return new NotificationBanner(content, true, title, TITLE, 2, "alert", null, Attributes.NONE);
  }

  public static NotificationBanner success(String words) {
    return success(Text.maybe(words));
  }

  public static NotificationBanner important(@Nullable Content content) {
    var title = new Text(Wording.of("important"));
    return new NotificationBanner(content, false, title, TITLE, 2, "region", null, Attributes.NONE);
  }

  public static NotificationBanner important(String words) {
    return important(Text.maybe(words));
  }

  public boolean plain() {
    return content instanceof Text;
  }

  @Override
  public NotificationBanner attributes(Attributes changed) {
    return new NotificationBanner(
        content, success, title, titleId, level, role, disableAutoFocus, changed);
  }
}
