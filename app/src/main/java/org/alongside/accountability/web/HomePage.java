package org.alongside.accountability.web;

import java.util.List;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.Hero;
import org.alongside.platform.pictures.StageLine;
import org.alongside.platform.pictures.TallHero;
import org.jspecify.annotations.Nullable;

/**
 * @param hero none until a few people have said something that may be shown
 */
public record HomePage(
    String about,
    @Nullable Hero hero,
    @Nullable TallHero tallHero,
    List<Told> told,
    List<Work> works,
    Waiting waiting,
    String phone)
    implements Page {

  /**
   * @param listens whether anybody can say something yet
   */
  public record Work(String url, String title, String aim, StageLine stages, boolean listens) {}
}
