package org.alongside.platform.govuk;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Classes and attributes that a page adds to an element of a component. */
public record Attributes(String classes, Map<String, String> others) {

  public static final Attributes NONE = new Attributes("", Map.of());

  public Attributes {
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    for (var name : others.keySet()) {
      if (!name.matches("[A-Za-z][A-Za-z0-9_.:-]*"))
        throw new IllegalArgumentException("Not an attribute: " + name);
    }
  }

  public Attributes css(String added) {
    return new Attributes((classes + " " + added).strip(), others);
  }

  public Attributes with(String name, String value) {
    var more = new LinkedHashMap<>(others);
    more.put(name, value);
    return new Attributes(classes, more);
  }

  public Attributes with(Map<String, String> added) {
    var more = new LinkedHashMap<>(others);
    more.putAll(added);
    return new Attributes(classes, more);
  }

  /** To stand after a component's own class: empty, or a space and the added classes. */
  public String css() {
    return classes.isEmpty() ? "" : " " + classes;
  }

  /** To stand inside a tag, after its own attributes: names checked above, values escaped here. */
  public String inTag() {
    var html = new StringBuilder();
    others.forEach(
        (name, value) ->
            html.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
    return html.toString();
  }

  private static String escaped(String value) {
    var out = new StringOutput();
    var html = new OwaspHtmlTemplateOutput(out);
    html.setContext("a", "title");
    html.writeUserContent(value);
    return out.toString();
  }
}
