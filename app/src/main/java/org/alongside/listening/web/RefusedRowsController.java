package org.alongside.listening.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.initiatives.Initiatives;
import org.alongside.listening.imports.CsvWriter;
import org.alongside.listening.imports.Import;
import org.alongside.listening.imports.ImportId;
import org.alongside.listening.imports.Imports;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.words.Languages;
import org.alongside.platform.words.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The rows that were refused, as a file to mend and send again: before each stands what to mend.
 */
@Controller
class RefusedRowsController {

  private final Imports imports;
  private final Initiatives initiatives;
  private final Set<String> mendHeadings;

  RefusedRowsController(Imports imports, Initiatives initiatives, Languages languages) {
    this.imports = imports;
    this.initiatives = initiatives;
    this.mendHeadings =
        Languages.ALL.stream()
            .map((Locale locale) -> languages.in(locale).say("imports.mend"))
            .collect(Collectors.toSet());
  }

  @GetMapping("/{org}/initiatives/{initiative}/imports/{file}/refused.csv")
  @Allowed(Who.TEAM)
  void show(
      @PathVariable String initiative,
      @PathVariable ImportId file,
      Words words,
      HttpServletResponse response)
      throws IOException {
    Import found = imports.get(file);
    if (!found.initiative().equals(initiatives.get(initiative).id())) throw new NotFound(file);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(words.say("imports.refused-file") + ".csv")
            .build()
            .toString());
    try (Writer out = response.getWriter()) {
      write(found, new CsvWriter(out), words);
    }
  }

  private void write(Import file, CsvWriter csv, Words words) {
    // A file that was mended once has the column already: it is written anew, not twice.
    int[] kept =
        IntStream.range(0, file.header().size())
            .filter(at -> !mendHeadings.contains(file.header().get(at)))
            .toArray();
    csv.write(row(words.say("imports.mend"), file.header(), kept, file.header().size()));
    imports.refused(
        file.id(),
        page ->
            page.forEach(
                row ->
                    csv.write(
                        row(
                            words.say("imports.problem", Objects.requireNonNull(row.problem())),
                            row.cells(),
                            kept,
                            file.header().size()))));
  }

  private static List<String> row(String mend, List<String> cells, int[] kept, int width) {
    List<String> row = new ArrayList<>();
    row.add(mend);
    for (int at : kept) row.add(at < cells.size() ? cells.get(at) : "");
    cells.stream().skip(width).forEach(row::add);
    return row;
  }
}
