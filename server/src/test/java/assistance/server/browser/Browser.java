package assistance.server.browser;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/// An installed Chromium without a window, which runs no scripts of the pages and is used by its keyboard alone.
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;

    Browser(Path profile) {
        var options = new ChromeOptions();
        options.setBinary(installed("chromium", "chromium-browser", "google-chrome"));
        options.setAcceptInsecureCerts(true);
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2,
                "intl.accept_languages", "fr"));
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(installed("chromedriver")))
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(PATIENCE);
    }

    /// Whether there is one, or there has to be: in continuous integration its absence is a failure.
    static boolean isExpected() {
        return "true".equals(System.getenv("CI")) || program("chromedriver").isPresent();
    }

    private static String installed(String... names) {
        return program(names)
                .orElseThrow(() -> new IllegalStateException("not installed: " + String.join(", ", names)));
    }

    private static Optional<String> program(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .map(File::getPath)
                .findFirst();
    }

    void open(String url) {
        driver.get(url);
    }

    /// Types on the keyboard, into whatever has the focus.
    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /// Types what leaves the page, and waits for the one that answers.
    void submit(CharSequence... keys) {
        driver.executeScript("document.documentElement.dataset.left = ''");
        type(keys);
        driver.manage().timeouts().implicitlyWait(PATIENCE);
        driver.findElement(By.cssSelector("html:not([data-left])"));
        driver.manage().timeouts().implicitlyWait(Duration.ZERO);
    }

    /// What the next key goes to: its label, as a screen reader says it.
    String focused() {
        return Objects.requireNonNullElse(driver.switchTo().activeElement().getAccessibleName(), "");
    }

    /// What stands beside the field that has the focus.
    String faultOfFocused() {
        var id = driver.switchTo().activeElement().getDomAttribute("id");
        return text("#" + id + "-fault");
    }

    String text(String selector) {
        return String.join("\n", all(selector).map(WebElement::getText).toList());
    }

    Stream<WebElement> all(String selector) {
        List<WebElement> found = driver.findElements(By.cssSelector(selector));
        return found.stream();
    }

    /// Shows the pages as a phone does.
    void beAsWideAs(int pixels) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 640, "deviceScaleFactor", 2, "mobile", true));
    }

    /// How far a page reaches beyond the right edge, in pixels.
    long overflow() {
        var width = (Number) driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return width == null ? -1 : width.longValue();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
