package org.alongside.conversations.maps.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.conversations.maps.Bearing;
import org.alongside.conversations.maps.Drawing;
import org.alongside.conversations.maps.Place;
import org.alongside.platform.pictures.OpinionMap;
import org.alongside.platform.words.Words;

/** Puts the groups, and whoever looks, on the map and into a sentence. */
final class MapFigure {

  private final Drawing drawing;
  private final Legend legend;
  private final Words words;

  MapFigure(Drawing drawing, Legend legend, Words words) {
    this.drawing = drawing;
    this.legend = legend;
    this.words = words;
  }

  MapPage.Map map(Optional<Place> place, boolean voted) {
    var circles = drawing.groups().stream().map(this::circle).toList();
    var you = place.map(at -> new OpinionMap.Point(at.x(), at.y())).orElse(null);
    String near = near(place, voted);
    String label = label(near);
    String here = words.say("mapping.here");
    int each = OpinionMap.each(circles);
    return new MapPage.Map(
        new OpinionMap(circles, you, here, label, false),
        new OpinionMap(circles, you, here, label, true),
        near,
        each == 1 ? "" : words.say("mapping.each", each),
        place.map(Place::group).orElse(-1));
  }

  private OpinionMap.Circle circle(Drawing.Group group) {
    var name = legend.nameOf(group.number());
    return new OpinionMap.Circle(
        name.mark(),
        group.x(),
        group.y(),
        group.radius(),
        group.size() == null ? 0 : group.size(),
        name.words().words(),
        name.words().language(),
        words.say("mapping.group.marks", name.people(), name.look()));
  }

  private String near(Optional<Place> place, boolean voted) {
    if (place.isEmpty()) return words.say(voted ? "mapping.near.soon" : "mapping.near.unknown");
    return Bearing.of(place.get(), drawing)
        .map(
            bearing ->
                words.say(
                    switch (bearing.side()) {
                      case TOWARDS -> "mapping.near.towards";
                      case MIDDLE -> "mapping.near.middle";
                      case AWAY -> "mapping.near.away";
                    },
                    legend.nameOf(bearing.near()).words().words(),
                    legend.nameOf(bearing.towards()).words().words()))
        .orElseGet(() -> words.say("mapping.near.nobody"));
  }

  private String label(String near) {
    List<GroupName> names = legend.names();
    return words.say(
        "mapping.map.label",
        names.size(),
        names.stream()
            .map(
                name ->
                    words.say(
                        "mapping.map.label.group",
                        name.words().words(),
                        name.people(),
                        name.look()))
            .collect(Collectors.joining(" ")),
        near);
  }
}
