package lt.atsakas.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SideProcessTests {

    /** The case's own, the one that watches over all of them, and the one that has no case. */
    private static final List<String> OTHERS = List.of("complaint", "escalation", "offence-report");

    /** What is promised or corrected begins with the answer, and a letter must leave though the case has ended: they outlive it by their nature. */
    private static final Set<SideProcess> AFTER_THE_END =
            Set.of(SideProcess.CORRECTION, SideProcess.PROMISE, SideProcess.CLIENT_NOTICE);

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

    @ParameterizedTest
    @EnumSource(SideProcess.class)
    void withTheCaseEndsWhateverMakesSenseOnlyInIt(SideProcess process) throws IOException {
        String diagram = Files.readString(Path.of("processes", process.key(), process.key() + ".bpmn"));
        String complaint = Files.readString(Path.of("processes", "complaint", "complaint.bpmn"));
        boolean goesWithTheCase = complaint.contains("calledElement=\"" + process.key() + "\"");
        boolean hearsThatItIsNeedless = diagram.contains("name=\"" + inOneWord(process.key()) + "Needless\"");

        assertThat(goesWithTheCase || hearsThatItIsNeedless || AFTER_THE_END.contains(process))
                .as("%s ends with its case or is listed as what comes after the end", process)
                .isTrue();
    }

    private static String inOneWord(String key) {
        return Pattern.compile("-(.)")
                .matcher(key)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
