package org.alongside.initiatives.web;

import java.util.List;
import org.alongside.initiatives.Stage;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.StageLine;

/** Where it stands, where it has been, and the form that moves it on. */
public record StagesPage(
    String path,
    String title,
    StageLine line,
    String stage,
    String now,
    String ask,
    int version,
    List<Step> steps,
    Problems problems)
    implements Page {

  public record Step(Stage stage, String by, String on) {}

  public List<Stage> stages() {
    return List.of(Stage.values());
  }
}
