package lt.atsakas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The borders of the modules, and their description in {@code src/docs/modules}. */
class ModularityTests {

    private static final Path DRAWN_NOW = Path.of("target/modules");
    private static final Path KEPT = Path.of("src/docs/modules");

    private static ApplicationModules modules;

    @BeforeAll
    static void readTheModules() {
        modules = ApplicationModules.of(Application.class);
    }

    @Test
    void modulesUseOnlyWhatTheyMayAndFormNoCycle() {
        modules.verify();
    }

    @Test
    void theKeptDescriptionIsWhatTheCodeSays() throws IOException {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(DRAWN_NOW.toString()))
                .writeModulesAsPlantUml();

        assertThat(filesIn(KEPT))
                .as("after a wanted change of modules run: cp %s/* %s/", DRAWN_NOW, KEPT)
                .isEqualTo(filesIn(DRAWN_NOW));
    }

    private static Map<String, String> filesIn(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
