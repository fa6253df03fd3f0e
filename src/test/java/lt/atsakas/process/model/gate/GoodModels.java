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
import java.util.stream.Stream;
import lt.atsakas.process.model.DelegateDuties;
import lt.atsakas.process.model.FieldsTaken;
import lt.atsakas.process.model.ModelContracts;
import lt.atsakas.process.model.PublishedArgument;
import lt.atsakas.process.model.PublishedDelegates;
import lt.atsakas.process.model.PublishedMethod;
import lt.atsakas.process.model.PublishedNames;
import lt.atsakas.process.model.TableContract;
import lt.atsakas.process.model.VariableNames;
import lt.atsakas.process.model.reading.Finding;
import lt.atsakas.process.model.reading.ModelBundle;
import lt.atsakas.registry.Outcome;

/** A small bundle that keeps every rule, to be spoilt in one place by each test. */
final class GoodModels {

    static final String DIAGRAM = "processes/complaint/complaint.bpmn";
    static final String DECISION = "processes/complaint/routing.dmn";
    static final String FORM = "forms/examine-complaint.form";
    static final String OTHER_FORM = "forms/resolve-delivery.form";

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    GoodModels() {
        Set.of(DIAGRAM, DECISION, FORM, OTHER_FORM).forEach(path -> files.put(path, resource(path)));
    }

    static PublishedNames names() {
        return new PublishedNames(
                new PublishedDelegates(
                        Set.of("fixAnswerDeadline", "acknowledgeReceipt", "issueAnswer", "closeCase"),
                        Set.of("caseClosed"),
                        Set.of("complaintExamined", "deliveryResolved", "examinationOffered"),
                        duties()),
                beans(),
                Set.of("answerDelivered", "answerNotSent"),
                variables(),
                new ModelContracts(
                        Map.of("escalation", Set.of("caseNumber", "cause", "step")),
                        Map.of(
                                "routing",
                                new TableContract(
                                        Set.of("unit"),
                                        Set.of("unit"),
                                        List.of(question("complaint"), question("thanks"))))));
    }

    private static Map<String, Set<PublishedMethod>> beans() {
        return Map.of(
                "deadlines",
                Set.of(
                        method("taskDue", Date.class, "caseNumber", "EXAMINE|RESOLVE_DELIVERY"),
                        method("nextReminder", Date.class, "caseNumber"),
                        method("deadlinePassed", Date.class, "caseNumber"),
                        method("hasReminderLeft", boolean.class, "caseNumber")),
                "answers",
                Set.of(method("isDelivered", boolean.class, "caseNumber")),
                "assignment",
                Set.of(
                        method("handlerOf", String.class, "caseNumber"),
                        method("approverOf", String.class, "caseNumber")));
    }

    /** Arguments by the names of their variables, or by the words they may be; the good diagram has no work that needs a handler. */
    static PublishedMethod method(String name, Class<?> returns, String... arguments) {
        return new PublishedMethod(
                name,
                Stream.of(arguments)
                        .map(argument -> new PublishedArgument(
                                argument, argument.matches("[A-Z_|]+") ? Set.of(argument.split("\\|")) : Set.of()))
                        .toList(),
                returns,
                name.equals("approverOf"));
    }

    private static Map<String, Object> question(String kind) {
        return Map.of("kind", kind, "day", "2024-01-01T00:00:00");
    }

    private static DelegateDuties duties() {
        return new DelegateDuties(
                Set.of("issueAnswer"),
                Set.of("fixAnswerDeadline", "acknowledgeReceipt"),
                Map.of("closeCase", Outcome.ANSWERED),
                Map.of(
                        "complaintExamined", new FieldsTaken(Set.of("decision"), Set.of("restricted")),
                        "deliveryResolved", new FieldsTaken(Set.of("outcome"), Set.of())));
    }

    private static VariableNames variables() {
        return new VariableNames(
                Set.of(
                        "caseNumber",
                        "kind",
                        "decision",
                        "outcome",
                        "restricted",
                        "routing",
                        "cause",
                        "step",
                        "handler"),
                Set.of("caseNumber"),
                Set.of("handler"),
                Map.of("cause", Set.of("taskOverdue", "deadlinePassed")));
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
