package org.alongside.platform.pages;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The compiled templates. Each takes the parameters {@code frame} and {@code page}. */
@Component
public class Templates {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.alongside.jte");

  public void write(Page page, Frame frame, HttpServletResponse response) throws IOException {
    var out = new Utf8ByteOutput();
    engine.render(
        page.template(),
        Map.of("frame", frame, "page", page instanceof Invalid(Page inner) ? inner : page),
        out);
    response.setStatus(page.status());
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(out.getContentLength());
    try (var body = response.getOutputStream()) {
      out.writeTo(body);
    }
  }

  /** A document that isn't a page: the body of a letter. */
  public String text(String template, Map<String, Object> parameters) {
    var out = new StringOutput();
    engine.render(template, parameters, out);
    return out.toString();
  }

  /** A part of a page, for a module that owns only that part. */
  public Content part(String template, Map<String, Object> parameters) {
    return output -> engine.render(template, parameters, output);
  }
}
