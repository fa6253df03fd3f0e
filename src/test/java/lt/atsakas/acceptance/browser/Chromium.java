package lt.atsakas.acceptance.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the browser of this machine; whether tests may do without one is said by whoever starts them. */
final class Chromium {

    private static final String[] NAMES = {"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"};

    private Chromium() {}

    static Optional<Path> find() {
        String named = System.getenv("CHROMIUM_PATH");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Arrays.stream(System.getenv("PATH").split(System.getProperty("path.separator")))
                .flatMap(folder -> Stream.of(NAMES).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static boolean isRequired() {
        return Boolean.getBoolean("browser.required") || "required".equals(System.getenv("CI_BROWSER"));
    }
}
