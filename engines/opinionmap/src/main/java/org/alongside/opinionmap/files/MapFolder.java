package org.alongside.opinionmap.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.opinionmap.BadInput;
import org.alongside.opinionmap.Mapped;
import org.alongside.opinionmap.Mapped.Figures;
import org.alongside.opinionmap.Mapped.Place;
import org.alongside.opinionmap.Tally.Votes;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a map: map.json, participants.csv (pid,x,y,group) and statements.csv. They are
 * written beside, then moved: what stands in the folder is never half a file. Numbers read back to
 * the last bit. The last two hold what must not be published.
 */
public final class MapFolder {

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private MapFolder() {}

  public static void write(Mapped mapped, Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder))
      throw new BadInput(folder + " is no directory");
    Path target = folder.toAbsolutePath().normalize();
    Files.createDirectories(target);
    Path beside = Files.createTempDirectory(target, ".new");
    try {
      Files.writeString(beside.resolve("map.json"), json(mapped) + "\n");
      people(mapped.people(), beside.resolve("participants.csv"));
      statements(mapped.statements(), mapped.map().k(), beside.resolve("statements.csv"));
      for (Path one : in(beside))
        Files.move(one, target.resolve(one.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      for (Path one : in(beside)) Files.delete(one);
      Files.delete(beside);
    }
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String json(Mapped mapped) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(mapped.map());
  }

  private static void people(List<Place> people, Path file) throws IOException {
    try (CSVPrinter out = CSV.print(Files.newBufferedWriter(file))) {
      out.printRecord("pid", "x", "y", "group");
      for (Place one : people) out.printRecord(one.person(), one.x(), one.y(), one.group());
    }
  }

  private static void statements(List<Figures> statements, int groups, Path file)
      throws IOException {
    try (CSVPrinter out = CSV.print(Files.newBufferedWriter(file))) {
      List<String> head =
          new ArrayList<>(
              List.of("tid", "moderated", "mean", "pc1", "pc2", "extremity", "gac_agree"));
      head.addAll(List.of("gac_disagree", "priority"));
      for (int g = 0; g < groups; g++)
        for (String count : List.of("A", "D", "S")) head.add("g%d_%s".formatted(g, count));
      out.printRecord(head);
      for (Figures one : statements) out.printRecord(row(one));
    }
  }

  private static List<Object> row(Figures one) {
    List<Object> row = new ArrayList<>(List.of(one.statement(), one.out() ? 1 : 0));
    row.addAll(List.of(one.mean(), one.axes().x(), one.axes().y(), one.extremity()));
    row.addAll(List.of(one.informed().agree(), one.informed().disagree(), one.priority()));
    for (Votes votes : one.groups())
      row.addAll(List.of(votes.agree(), votes.disagree(), votes.seen()));
    return row;
  }
}
