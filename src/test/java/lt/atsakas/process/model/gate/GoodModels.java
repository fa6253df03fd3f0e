package lt.atsakas.process.model.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import lt.atsakas.process.model.PublishedDelegates;
import lt.atsakas.process.model.PublishedMethod;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.reading.Finding;
import lt.atsakas.process.model.reading.ModelBundle;

/** A small bundle that keeps every rule, to be spoilt in one place by each test. */
final class GoodModels {

    static final String DIAGRAM = "processes/complaint/complaint.bpmn";
    static final String DECISION = "processes/complaint/routing.dmn";
    static final String FORM = "forms/examine-complaint.form";

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    GoodModels() {
        Set.of(DIAGRAM, DECISION, FORM).forEach(path -> files.put(path, resource(path)));
    }

    static PublishedNames names() {
        return new PublishedNames(
                new PublishedDelegates(
                        Set.of("fixAnswerDeadline", "issueAnswer"),
                        Set.of("caseClosed"),
                        Set.of("complaintExamined"),
                        Set.of("issueAnswer")),
                Map.of(
                        "deadlines",
                        Set.of(
                                new PublishedMethod("taskDue", 2, Date.class),
                                new PublishedMethod("nextReminder", 1, Date.class),
                                new PublishedMethod("hasReminderLeft", 1, boolean.class)),
                        "assignment",
                        Set.of(new PublishedMethod("handlerOf", 1, String.class))),
                Set.of("answerDelivered"),
                Set.of("caseNumber", "kind", "decision", "restricted", "routing", "cause"),
                Set.of("complaint", "escalation"));
    }

    GoodModels with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    GoodModels without(String path) {
        files.remove(path);
        return this;
    }

    GoodModels spoil(String path, String good, String bad) {
        String text = new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
        if (!text.contains(good)) {
            throw new IllegalArgumentException("not in " + path + ": " + good);
        }
        return with(path, text.replace(good, bad).getBytes(StandardCharsets.UTF_8));
    }

    List<Finding> findings() {
        return ModelGate.check(new ModelBundle(files), names());
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream stream = GoodModels.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
