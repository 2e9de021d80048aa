package org.alongside.improvement.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.alongside.improvement.ChangeId;
import org.alongside.improvement.Changes;
import org.alongside.improvement.Picture;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What was done, with a picture if there is one. */
@Controller
class ChangeController {

  private final Changes changes;
  private final ChangeQueries queries;
  private final Clock clock;

  ChangeController(Changes changes, ChangeQueries queries, Clock clock) {
    this.changes = changes;
    this.queries = queries;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/changes/{change}")
  @Allowed(Who.ANYONE)
  Page show(
      @PathVariable String initiative,
      @PathVariable ChangeId change,
      Optional<Person> reader,
      Words words) {
    return queries.page(initiative, change, reader, words);
  }

  /** Initiatives are public, so a cache may keep their pictures; for an hour, as one may go. */
  @GetMapping("/{org}/initiatives/{initiative}/changes/{change}/picture")
  @Allowed(Who.ANYONE)
  ResponseEntity<byte[]> picture(@PathVariable String initiative, @PathVariable ChangeId change) {
    queries.change(initiative, change);
    Picture picture = changes.pictureOf(change).orElseThrow(() -> new NotFound(change));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(picture.type()))
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().build().toString())
        .body(picture.bytes());
  }

  @GetMapping("/{org}/initiatives/{initiative}/changes/new")
  @Allowed(Who.GROUP)
  Page blank(
      @PathVariable String initiative,
      @RequestParam MultiValueMap<String, String> from,
      Words words) {
    return queries.form(initiative, ChangeForm.of(new Typed(from)), Problems.none(), words);
  }

  @PostMapping("/{org}/initiatives/{initiative}/changes")
  @Allowed(Who.GROUP)
  Object create(
      @PathVariable String initiative,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "picture", required = false) @Nullable MultipartFile file,
      Person person,
      Frame frame)
      throws IOException {
    var form = ChangeForm.of(new Typed(typed));
    var problems = form.check();
    byte[] bytes = file == null ? new byte[0] : file.getBytes();
    if (bytes.length > 0) {
      Picture.wrong(bytes).ifPresent(key -> problems.add("picture", key));
      problems.require("picture-words", form.pictureWords(), "improvement.picture-words");
    }
    var offered = queries.form(initiative, form, problems, frame.words()).origins();
    var from = Origins.chosen(form.from(), offered, problems);
    if (problems.any() && bytes.length > 0) problems.add("picture", "improvement.picture-again");
    if (problems.any()) return new Invalid(queries.form(initiative, form, problems, frame.words()));
    ChangeId id =
        changes.deliver(
            new Changes.Delivery(
                queries.initiative(initiative).id(),
                from.orElseThrow(),
                form.title(),
                form.story(),
                form.measured(),
                bytes.length == 0 ? null : new Picture(bytes, form.pictureWords())),
            person.id(),
            clock.instant());
    return "redirect:" + frame.to(ChangeQueries.path(initiative, id));
  }
}
