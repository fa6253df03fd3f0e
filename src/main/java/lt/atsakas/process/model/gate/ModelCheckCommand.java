package lt.atsakas.process.model.gate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.PublishedNamesScan;
import lt.atsakas.process.model.reading.Finding;
import lt.atsakas.process.model.reading.FormReferences;
import lt.atsakas.process.model.reading.ModelBundle;
import lt.atsakas.process.model.reading.ModelFile;
import lt.atsakas.process.model.reading.TimeLimit;
import org.springframework.modulith.NamedInterface;

/**
 * The gate on the command line, {@code --check-models=PATH}: one finding a line on standard output, exit code 0 when
 * clean, 1 with findings, 2 when there is nothing to check. Starts no application and runs nothing of the models.
 */
@NamedInterface("check")
public final class ModelCheckCommand {

    private static final String OPTION = "--check-models=";
    /** Findings are the only output; a log would mix with them and costs a second to set up. */
    private static final Map<String, String> NO_LOGGING = Map.of(
            "slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider",
            "slf4j.internal.verbosity", "ERROR");

    /** Somebody waits for the answer. */
    private static final TimeLimit TRIAL = new TimeLimit(Duration.ofSeconds(4));

    private static final int CLEAN = 0;
    private static final int FINDINGS = 1;
    private static final int UNUSABLE = 2;

    private final Supplier<PublishedNames> names;
    private final PrintStream out;
    private final PrintStream err;

    ModelCheckCommand(Supplier<PublishedNames> names, PrintStream out, PrintStream err) {
        this.names = names;
        this.out = out;
        this.err = err;
    }

    /** The path to check, when the arguments ask for a check. */
    public static Optional<String> askedFor(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(OPTION))
                .map(argument -> argument.substring(OPTION.length()))
                .findFirst();
    }

    /** Checks and says what was found; gives the exit code. */
    public static int run(String path) {
        NO_LOGGING.forEach(System::setProperty);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new ModelCheckCommand(PublishedNamesScan::ofClassPath, out, err).check(path);
    }

    int check(String path) {
        try {
            return check(new ModelFolder(Path.of(path)), path);
        } catch (IOException | InvalidPathException unreadable) {
            err.println(GateWords.say("gate.command.unreadable", path));
            return UNUSABLE;
        }
    }

    private int check(ModelFolder folder, String path) throws IOException {
        if (path.isBlank() || !Files.exists(Path.of(path))) {
            err.println(GateWords.say("gate.command.missing", path));
            return UNUSABLE;
        }
        SortedMap<String, byte[]> asked = folder.files();
        if (asked.isEmpty()) {
            err.println(GateWords.say("gate.command.noModels", path));
            return UNUSABLE;
        }
        List<Finding> findings = findingsIn(asked, folder.companions());
        findings.forEach(finding -> out.println(FindingWords.line(finding)));
        err.println(GateWords.say("gate.command.summary", asked.size(), findings.size()));
        return findings.isEmpty() ? CLEAN : FINDINGS;
    }

    private List<Finding> findingsIn(SortedMap<String, byte[]> asked, SortedMap<String, byte[]> companions) {
        SortedMap<String, byte[]> all = new TreeMap<>(ReleasedModels.besideThe(asked.keySet()));
        all.putAll(companions);
        all.putAll(asked);
        SortedMap<String, byte[]> judged = new TreeMap<>(asked);
        all.forEach((path, bytes) -> {
            if (usesOneOf(asked.keySet(), new ModelFile(path), bytes)) {
                judged.putIfAbsent(path, bytes);
            }
        });
        return ModelGate.check(new ModelBundle(judged), new ModelBundle(all), names.get(), TRIAL);
    }

    /** A form is judged together with the diagrams whose tasks show it. */
    private static boolean usesOneOf(Set<String> asked, ModelFile diagram, byte[] bytes) {
        if (!diagram.isDiagram() || asked.stream().map(ModelFile::new).anyMatch(ModelFile::isDiagram)) {
            return false;
        }
        Set<String> shown = FormReferences.in(bytes);
        return asked.stream().map(ModelFile::new).anyMatch(file -> file.isForm() && shown.contains(file.stem()));
    }
}
