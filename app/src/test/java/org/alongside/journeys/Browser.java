package org.alongside.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One chromium for all journeys, closed when the tests are done. */
final class Browser {

  /** As narrow as WCAG asks; a desk. */
  static final int NARROW = 320;

  static final int WIDE = 1280;

  private static final com.microsoft.playwright.Browser CHROMIUM = launch();

  /** A window, and all that went wrong in it. */
  record Window(BrowserContext context, Page page, List<String> troubles) implements AutoCloseable {

    @Override
    public void close() {
      context.close();
    }
  }

  static Window open(String town, Visitor visitor, int width, boolean javaScript, boolean dark) {
    var context =
        CHROMIUM.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(town)
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(javaScript)
                .setColorScheme(
                    dark
                        ? com.microsoft.playwright.options.ColorScheme.DARK
                        : com.microsoft.playwright.options.ColorScheme.LIGHT));
    context.setDefaultTimeout(60_000);
    context.addCookies(
        visitor.cookies().entrySet().stream().map(one -> cookie(town, one)).toList());
    var page = context.newPage();
    var troubles = new ArrayList<String>();
    // A page that says no is one of ours; the browser only notes the number.
    page.onConsoleMessage(
        said -> {
          if (said.type().equals("error") && !said.text().startsWith("Failed to load resource"))
            troubles.add("console: " + said.text());
        });
    page.onPageError(error -> troubles.add("script: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(town) && !request.url().startsWith("data:"))
            troubles.add("elsewhere: " + request.url());
        });
    return new Window(context, page, troubles);
  }

  private static Cookie cookie(String town, Map.Entry<String, String> one) {
    return new Cookie(one.getKey(), one.getValue()).setUrl(town);
  }

  private static com.microsoft.playwright.Browser launch() {
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(chromium())
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run")));
  }

  private static Path chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("These tests need chromium in /usr/bin"));
  }

  private Browser() {}
}
