package org.alongside.platform.mail;

import jakarta.mail.MessagingException;
import org.alongside.platform.words.Languages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Carries one letter to the mail server; without a server, as in the demo, the outbox page is the
 * letter box.
 */
@Component
class Post {

  private final ObjectProvider<JavaMailSender> server;
  private final Languages languages;
  private final boolean withoutServer;
  private final String from;
  private final String url;

  Post(
      ObjectProvider<JavaMailSender> server,
      Languages languages,
      @Value("${spring.mail.host:}") String host,
      @Value("${alongside.mail.from:alongside@localhost}") String from,
      @Value("${alongside.url:http://localhost:8080}") String url) {
    this.server = server;
    this.languages = languages;
    this.withoutServer = host.isBlank();
    this.from = from;
    this.url = url;
  }

  void carry(Letter letter, String organisation) throws MessagingException {
    if (withoutServer) return;
    var sender = server.getObject();
    var message = sender.createMimeMessage();
    var parts = new MimeMessageHelper(message, true, "UTF-8");
    parts.setTo(letter.to());
    parts.setFrom(from);
    parts.setSubject(letter.subject());
    parts.setText(plain(letter, organisation), html(letter, organisation));
    if (letter.unsubscribe() != null) {
      message.setHeader("List-Unsubscribe", "<" + url + letter.unsubscribe() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.setHeader("Content-Language", letter.language());
    sender.send(message);
  }

  private String plain(Letter letter, String organisation) {
    var words = languages.in(letter.language());
    var text = new StringBuilder(String.join("\n\n", letter.paragraphs()));
    text.append("\n\n").append(letter.linkWords()).append(":\n").append(url).append(letter.link());
    text.append("\n\n-- \n").append(words.say("platform.mail.from", organisation));
    if (letter.unsubscribe() != null) {
      text.append("\n")
          .append(words.say("platform.mail.stop"))
          .append(": ")
          .append(url)
          .append(letter.unsubscribe());
    }
    return text.append("\n").toString();
  }

  private String html(Letter letter, String organisation) {
    var words = languages.in(letter.language());
    var html = new StringBuilder("<!doctype html><html lang=\"" + letter.language() + "\"><body>");
    letter
        .paragraphs()
        .forEach(
            p ->
                html.append("<p>")
                    .append(HtmlUtils.htmlEscape(p, "UTF-8").replace("\n", "<br>"))
                    .append("</p>"));
    html.append("<p>")
        .append(anchor(letter.link(), letter.linkWords()))
        .append("</p><hr><p>")
        .append(HtmlUtils.htmlEscape(words.say("platform.mail.from", organisation), "UTF-8"))
        .append("</p>");
    if (letter.unsubscribe() != null)
      html.append("<p>")
          .append(anchor(letter.unsubscribe(), words.say("platform.mail.stop")))
          .append("</p>");
    return html.append("</body></html>").toString();
  }

  private String anchor(String path, String words) {
    return "<a href=\""
        + HtmlUtils.htmlEscape(url + path, "UTF-8")
        + "\">"
        + HtmlUtils.htmlEscape(words, "UTF-8")
        + "</a>";
  }
}
