package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SideProcessTests {

    /** The case's own, the one that watches over all of them, and the one that has no case. */
    private static final List<String> OTHERS = List.of("complaint", "escalation", "offence-report");

    @Test
    void whoeverLeavesACaseIsFollowedInEveryProcessThatRunsBesideIt() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("processes"))) {
            List<String> processes = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(process -> !OTHERS.contains(process))
                    .toList();

            assertThat(SideProcess.keys()).containsExactlyInAnyOrderElementsOf(processes);
        }
    }
}
