package org.alongside.conversations.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.springframework.web.multipart.MultipartFile;

/** Two files, their language, and where they are from. */
record FilesForm(MultipartFile statements, MultipartFile votes, String language, String source) {

  private static final int LONGEST = 2_000;

  Problems problems() {
    var problems = Problems.none();
    if (statements.isEmpty()) problems.add("statements", "tending.files.choose-statements");
    if (votes.isEmpty()) problems.add("votes", "tending.files.choose-votes");
    problems.require("source", source, "tending.files.source-needed");
    return Typed.atMost(problems, "source", source, LONGEST);
  }
}
