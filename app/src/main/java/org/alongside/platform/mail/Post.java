package org.alongside.platform.mail;

import jakarta.mail.MessagingException;
import java.util.Map;
import org.alongside.platform.pages.Templates;
import org.alongside.platform.words.Languages;
import org.alongside.platform.words.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Carries one letter to the mail server; without a server, as in the demo, the outbox page is the
 * letter box.
 */
@Component
class Post {

  private final ObjectProvider<JavaMailSender> sender;
  private final Templates templates;
  private final Languages languages;
  private final boolean server;
  private final String from;
  private final String url;

  Post(
      ObjectProvider<JavaMailSender> sender,
      Templates templates,
      Languages languages,
      @Value("${spring.mail.host:}") String host,
      @Value("${alongside.mail.from:}") String from,
      @Value("${alongside.url}") String url) {
    this.sender = sender;
    this.templates = templates;
    this.languages = languages;
    this.server = !host.isBlank();
    this.from = from.isBlank() ? "alongside@localhost" : from;
    this.url = url;
  }

  boolean hasServer() {
    return server;
  }

  void carry(Letter letter, String organisation) throws MessagingException {
    if (!server) return;
    var words = languages.in(letter.language());
    var message = sender.getObject().createMimeMessage();
    var parts = new MimeMessageHelper(message, true, "UTF-8");
    parts.setTo(letter.to());
    parts.setFrom(from);
    parts.setSubject(letter.subject());
    parts.setText(plain(letter, organisation, words), html(letter, organisation, words));
    if (letter.unsubscribe() != null) {
      message.setHeader("List-Unsubscribe", "<" + url + letter.unsubscribe() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.setHeader("Content-Language", letter.language());
    message.setHeader("Auto-Submitted", "auto-generated");
    sender.getObject().send(message);
  }

  private String plain(Letter letter, String organisation, Words words) {
    var text = new StringBuilder(String.join("\n\n", letter.paragraphs()));
    text.append("\n\n").append(letter.linkWords()).append(":\n").append(url).append(letter.link());
    text.append("\n\n-- \n").append(words.say("platform.mail.from", organisation));
    if (letter.unsubscribe() != null)
      text.append(
          "\n%s: %s%s".formatted(words.say("platform.mail.stop"), url, letter.unsubscribe()));
    return text.append("\n").toString();
  }

  private String html(Letter letter, String organisation, Words words) {
    return templates.text(
        "platform/letter.jte",
        Map.of("letter", letter, "organisation", organisation, "words", words, "url", url));
  }
}
