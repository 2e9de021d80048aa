package org.alongside.benchmarks.lotteries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A command from start to end: seconds on the clock, of CPU in all threads, and the most megabytes
 * that it held. CPU is what the shell says of its child; memory the system’s own high-water mark,
 * looked at until the end.
 */
record Run(int exit, double wall, double cpu, double megabytes, String said) {
  private static final Pattern TIMES = Pattern.compile("@([\\d.]+) ([\\d.]+) ([\\d.]+)");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  static Run of(Path work, int minutes, List<String> command)
      throws IOException, InterruptedException {
    var timed =
        new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='@%R %U %S'; time \"$@\"", "time"));
    timed.addAll(command);
    var said = work.resolve("said");
    var process =
        new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    double peak = 0;
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, process.descendants().mapToDouble(Run::peak).max().orElse(0));
      if (System.nanoTime() > end) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    }
    var text = Files.readString(said);
    var times = TIMES.matcher(text);
    if (!times.find()) return new Run(process.exitValue(), minutes * 60, Double.NaN, peak, text);
    double cpu = Double.parseDouble(times.group(2)) + Double.parseDouble(times.group(3));
    return new Run(process.exitValue(), Double.parseDouble(times.group(1)), cpu, peak, text);
  }

  private static double peak(ProcessHandle one) {
    try {
      var peak = PEAK.matcher(Files.readString(Path.of("/proc/" + one.pid() + "/status")));
      return peak.find() ? Double.parseDouble(peak.group(1)) / 1024 : 0;
    } catch (IOException gone) {
      return 0;
    }
  }
}
