// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.report;

import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine, without a window; tests that want one are skipped without. */
final class Chromium extends ExternalResource {

  private final TemporaryFolder downloads;
  private ChromeDriver driver;

  /** One that puts what it downloads into a folder. */
  Chromium(TemporaryFolder downloads) {
    this.downloads = downloads;
  }

  @Override
  protected void before() {
    Optional<Path> browser = onPath("chromium", "chromium-browser", "google-chrome", "chrome");
    Optional<Path> server = onPath("chromedriver");
    if (browser.isEmpty() || server.isEmpty()) {
      System.err.println(
          "SKIPPED: the page of a report is not opened; no chromium and chromedriver");
    }
    assumeTrue(browser.isPresent() && server.isPresent());
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.get().toFile());
    // A sandbox is not to be had in a container, nor for root; the page is our own.
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1200,900");
    options.addArguments("--disable-dev-shm-usage", "--force-prefers-reduced-motion");
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", downloads.getRoot().toString()));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(server.get().toFile())
                .usingAnyFreePort()
                .build(),
            options);
  }

  ChromeDriver driver() {
    return driver;
  }

  @Override
  protected void after() {
    if (driver != null) {
      driver.quit();
    }
  }

  private static Optional<Path> onPath(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
