package org.alongside.listening.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.listening.imports.FileRefused;
import org.alongside.listening.imports.Import;
import org.alongside.listening.imports.ImportId;
import org.alongside.listening.imports.Imports;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file of voices: send it, say what its columns mean, look, bring it in, read what became of it.
 */
@Controller
class ImportController {

  private final Imports imports;
  private final ImportPages pages;
  private final Initiatives initiatives;
  private final Clock clock;

  ImportController(Imports imports, ImportPages pages, Initiatives initiatives, Clock clock) {
    this.imports = imports;
    this.pages = pages;
    this.initiatives = initiatives;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/imports")
  @Allowed(Who.TEAM)
  Page list(@PathVariable String initiative) {
    return list(initiatives.get(initiative), "");
  }

  @PostMapping("/{org}/initiatives/{initiative}/imports")
  @Allowed(Who.TEAM)
  Object create(
      @PathVariable String initiative,
      @RequestParam MultipartFile file,
      Person person,
      Frame frame) {
    Initiative into = initiatives.get(initiative);
    if (file.isEmpty() && name(file).isEmpty())
      return new Invalid(list(into, frame.say("imports.file.choose")));
    try {
      ImportId id = imports.read(into.id(), name(file), file, person.id(), clock.instant());
      return "redirect:" + frame.to("/initiatives/" + into.slug() + "/imports/" + id.value());
    } catch (FileRefused no) {
      return new Invalid(list(into, frame.say(no.key(), no.about())));
    }
  }

  @GetMapping("/{org}/initiatives/{initiative}/imports/{file}")
  @Allowed(Who.TEAM)
  Page show(@PathVariable String initiative, @PathVariable ImportId file, Words words) {
    Initiative into = initiatives.get(initiative);
    return pages.of(into, of(into, file), words);
  }

  @GetMapping("/{org}/initiatives/{initiative}/imports/{file}/columns")
  @Allowed(Who.TEAM)
  Object edit(@PathVariable String initiative, @PathVariable ImportId file, Frame frame) {
    Initiative into = initiatives.get(initiative);
    Import found = of(into, file);
    if (found.begun()) return there(into, file, frame);
    return pages.columns(into, found, ImportForm.of(found), Map.of(), frame.words());
  }

  @PostMapping("/{org}/initiatives/{initiative}/imports/{file}/columns")
  @Allowed(Who.TEAM)
  Object update(
      @PathVariable String initiative,
      @PathVariable ImportId file,
      @RequestParam Map<String, String> sent,
      Frame frame) {
    Initiative into = initiatives.get(initiative);
    Import found = of(into, file);
    ImportForm form = ImportForm.of(sent);
    Map<String, String> errors = new LinkedHashMap<>();
    form.problems(found.header().size()).forEach((on, key) -> errors.put(on, frame.say(key)));
    if (!errors.isEmpty())
      return new Invalid(pages.columns(into, found, form, errors, frame.words()));
    imports.choose(file, form.plan(), LocalDate.now(clock));
    return there(into, file, frame);
  }

  @PostMapping("/{org}/initiatives/{initiative}/imports/{file}/beginning")
  @Allowed(Who.TEAM)
  String begin(
      @PathVariable String initiative, @PathVariable ImportId file, Person person, Frame frame) {
    Initiative into = initiatives.get(initiative);
    of(into, file);
    imports.begin(file, person.id(), clock.instant());
    return there(into, file, frame);
  }

  @PostMapping("/{org}/initiatives/{initiative}/imports/{file}/removal")
  @Allowed(Who.TEAM)
  String remove(@PathVariable String initiative, @PathVariable ImportId file, Frame frame) {
    Initiative into = initiatives.get(initiative);
    boolean begun = of(into, file).begun();
    imports.forget(file);
    return begun
        ? there(into, file, frame)
        : "redirect:" + frame.to("/initiatives/" + into.slug() + "/imports");
  }

  private Page list(Initiative into, String problem) {
    return new ImportsPage(into, imports.of(into.id()), problem);
  }

  private Import of(Initiative into, ImportId id) {
    Import file = imports.get(id);
    if (!file.initiative().equals(into.id())) throw new NotFound(id);
    return file;
  }

  private static String there(Initiative into, ImportId file, Frame frame) {
    return "redirect:" + frame.to("/initiatives/" + into.slug() + "/imports/" + file.value());
  }

  // Some browsers send the whole path.
  private static String name(MultipartFile file) {
    String name = String.valueOf(file.getOriginalFilename()).replaceFirst("^.*[/\\\\]", "").strip();
    return name.substring(0, Math.min(name.length(), 120));
  }
}
