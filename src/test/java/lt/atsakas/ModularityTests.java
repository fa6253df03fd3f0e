package lt.atsakas;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The borders of the modules, and their description in {@code src/docs/modules}. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    private static final Path SAID_NOW = Path.of("target/modules/README.md");
    private static final Path KEPT = Path.of("src/docs/modules/README.md");

    @Test
    void modulesUseOnlyWhatTheyMayAndFormNoCycle() {
        MODULES.verify();
    }

    @Test
    void theKeptDescriptionIsWhatTheCodeSays() throws IOException {
        String said = description();
        Files.createDirectories(SAID_NOW.getParent());
        Files.writeString(SAID_NOW, said);

        assertThat(Files.exists(KEPT) ? Files.readString(KEPT) : "")
                .as("after a wanted change of modules: cp %s %s", SAID_NOW, KEPT)
                .isEqualTo(said);
    }

    private static String description() {
        String arrows = MODULES.stream()
                .flatMap(module -> uses(module).map(used -> "    " + module.getIdentifier() + " --> " + used + "\n"))
                .collect(joining());
        String table = MODULES.stream()
                .map(module ->
                        "| " + module.getIdentifier() + " | " + uses(module).collect(joining(", ")) + " |\n")
                .collect(joining());
        return "# Modules, as the code has them\n\nWritten by `ModularityTests`; every module may also use `shared`."
                + " Why these borders: [ADR 0001](../adr/0001-modules.md).\n\n```mermaid\ngraph TD\n" + arrows
                + "```\n\n| module | uses |\n|---|---|\n" + table;
    }

    private static Stream<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(used -> used.getIdentifier().toString())
                .filter(name -> !name.equals("shared"))
                .sorted();
    }
}
