package org.alongside.platform.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What somebody had written when it went wrong. Files can't be kept: a browser sends them once. */
final class KeptWords {

  private static final int LONG = 60;

  private KeptWords() {}

  static List<ErrorPage.Kept> of(HttpServletRequest request) {
    if (!"POST".equals(request.getMethod()) || carriesFiles(request)) return List.of();
    try {
      return request.getParameterMap().entrySet().stream().flatMap(KeptWords::kept).toList();
    } catch (IllegalStateException unreadable) {
      return List.of();
    }
  }

  private static Stream<ErrorPage.Kept> kept(Map.Entry<String, String[]> field) {
    if (field.getKey().startsWith("_")) return Stream.empty();
    return Stream.of(field.getValue())
        .map(value -> new ErrorPage.Kept(field.getKey(), value, isLong(value)));
  }

  private static boolean isLong(String value) {
    return value.length() > LONG || value.strip().contains("\n");
  }

  private static boolean carriesFiles(HttpServletRequest request) {
    return String.valueOf(request.getContentType()).startsWith("multipart/");
  }
}
