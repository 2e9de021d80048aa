package org.alongside.benchmarks.maps;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Seconds gone by and worked since the last beginning, and the most memory of this process. */
final class Measures {

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private long began;
  private long cpuBefore;

  void begin() {
    began = System.nanoTime();
    cpuBefore = cpu();
  }

  double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }

  double cpuSeconds() {
    return (cpu() - cpuBefore) / 1e9;
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  static double peakMegabytes() throws IOException {
    var peak = PEAK.matcher(Files.readString(Path.of("/proc/self/status")));
    return peak.find() ? Double.parseDouble(peak.group(1)) / 1024 : Double.NaN;
  }
}
