package org.alongside.accountability.web;

import java.util.List;
import java.util.UUID;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.trace.Ref;
import org.jspecify.annotations.Nullable;

/**
 * @param covers each as {@code kind:id}
 */
record ReportForm(
    @Nullable String title,
    @Nullable String story,
    @Nullable List<String> covers,
    @Nullable Integer version) {

  String titleOrEmpty() {
    return title == null ? "" : title.strip();
  }

  String storyOrEmpty() {
    return story == null ? "" : story.strip();
  }

  List<String> chosen() {
    return covers == null ? List.of() : covers;
  }

  /** Only what was offered, so that a form can't reach into another initiative. */
  List<Ref> covered(List<ReportFormPage.Cover> offered) {
    return offered.stream()
        .map(ReportFormPage.Cover::value)
        .filter(chosen()::contains)
        .map(
            value ->
                new Ref(
                    value.substring(0, value.indexOf(':')),
                    UUID.fromString(value.substring(value.indexOf(':') + 1))))
        .toList();
  }

  Problems problems() {
    var problems =
        Problems.none()
            .require("title", title, "reports.write.problem.title")
            .require("story", story, "reports.write.problem.story");
    if (titleOrEmpty().length() > 200) problems.add("title", "reports.write.problem.title-long");
    return problems;
  }
}
