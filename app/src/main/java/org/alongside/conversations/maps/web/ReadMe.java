package org.alongside.conversations.maps.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.maps.Drawing;
import org.alongside.platform.pages.Frame;

/** What open data says of itself: where it comes from, what one may do with it, what is hidden. */
final class ReadMe {

  private static final int WIDTH = 80;

  private ReadMe() {}

  static String of(Conversation about, Drawing drawing, Frame frame) {
    boolean own = about.source().isEmpty();
    String title = about.question();
    return Stream.of(
            title + "\n" + "=".repeat(Math.min(WIDTH, title.codePointCount(0, title.length()))),
            frame.say("mapping.readme.what", frame.name(), frame.date(drawing.at())),
            own
                ? frame.say("mapping.readme.own", frame.name())
                : frame.say("mapping.source", about.source()),
            frame.say(own ? "mapping.readme.licence" : "mapping.readme.licence.theirs"),
            frame.say("mapping.readme.files"),
            frame.say("mapping.readme.hidden"),
            frame.say("mapping.readme.about-right"),
            frame.say("mapping.readme.steps"),
            frame.say("mapping.readme.not-here"))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }
}
