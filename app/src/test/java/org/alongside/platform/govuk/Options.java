package org.alongside.platform.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The options of a fixture, read the way that the makers' templates read them: what is empty isn't
 * there.
 */
record Options(JsonNode node) {

  boolean has(String name) {
    return node.isObject() && node.has(name);
  }

  boolean present(String name) {
    return has(name) && !falsy(node.get(name));
  }

  Options in(String name) {
    return new Options(node.path(name));
  }

  /** Present even when it is the empty string or zero. */
  @Nullable String given(String name) {
    return has(name) && !node.get(name).isNull() ? node.get(name).asString() : null;
  }

  @Nullable String text(String name) {
    return present(name) ? node.get(name).asString() : null;
  }

  String text(String name, String otherwise) {
    var text = text(name);
    return text == null ? otherwise : text;
  }

  @Nullable Integer number(String name) {
    return present(name) ? Integer.valueOf(node.get(name).asInt()) : null;
  }

  boolean flag(String name) {
    return present(name) && node.get(name).asBoolean();
  }

  @Nullable Boolean choice(String name) {
    return has(name) ? Boolean.valueOf(node.get(name).asBoolean()) : null;
  }

  @Nullable Content content() {
    return content("html", "text");
  }

  @Nullable Content content(String html, String text) {
    var raw = text(html);
    if (raw != null) return output -> output.writeContent(raw);
    return Text.maybe(text(text));
  }

  Attributes attributes() {
    return new Attributes(text("classes", ""), map("attributes"));
  }

  Map<String, String> map(String name) {
    var map = new LinkedHashMap<String, String>();
    for (var entry : node.path(name).properties())
      map.put(entry.getKey(), entry.getValue().asString());
    return map;
  }

  List<String> strings(String name) {
    var strings = new ArrayList<String>();
    for (var each : node.path(name)) strings.add(each.asString());
    return strings;
  }

  /** What is falsy is left out. */
  <T> List<T> list(String name, Function<Options, T> reading) {
    var list = new ArrayList<T>();
    for (var each : node.path(name)) if (!falsy(each)) list.add(reading.apply(new Options(each)));
    return list;
  }

  /** What is falsy leaves its place empty. */
  <T> List<@Nullable T> places(String name, Function<Options, T> reading) {
    var list = new ArrayList<@Nullable T>();
    for (var each : node.path(name))
      list.add(falsy(each) ? null : reading.apply(new Options(each)));
    return list;
  }

  private static boolean falsy(JsonNode node) {
    return node.isNull()
        || node.isMissingNode()
        || (node.isBoolean() && !node.asBoolean())
        || (node.isString() && node.asString().isEmpty());
  }
}
