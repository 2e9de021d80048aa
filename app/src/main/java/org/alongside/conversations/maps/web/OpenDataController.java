package org.alongside.conversations.maps.web;

import java.nio.charset.StandardCharsets;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.pages.Frame;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public figures of a conversation, for whoever works with them further. */
@Controller
class OpenDataController {

  private final ResultsQueries queries;

  OpenDataController(ResultsQueries queries) {
    this.queries = queries;
  }

  @GetMapping("/{org}/conversations/{conversation}/statements.csv")
  @Allowed(Who.ANYONE)
  ResponseEntity<byte[]> statements(@PathVariable ConversationId conversation) {
    return file("statements.csv", queries.statementsFile(conversation));
  }

  @GetMapping("/{org}/conversations/{conversation}/groups.csv")
  @Allowed(Who.ANYONE)
  ResponseEntity<byte[]> groups(@PathVariable ConversationId conversation, Frame frame) {
    return file("groups.csv", queries.groupsFile(conversation, frame));
  }

  /** All of it in one file, which says itself what it is. */
  @GetMapping("/{org}/conversations/{conversation}/open-data.zip")
  @Allowed(Who.ANYONE)
  ResponseEntity<byte[]> bundle(@PathVariable ConversationId conversation, Frame frame) {
    byte[] zip = queries.bundle(conversation, frame).orElseThrow(() -> new NotFound(conversation));
    return file("open-data.zip", "application/zip", zip);
  }

  private static ResponseEntity<byte[]> file(String name, String text) {
    return file(name, "text/csv;charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
