package lt.atsakas.process.terms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.atsakas.conduct.OffenceKind;
import lt.atsakas.deadlines.LegalTerm;
import lt.atsakas.inquiry.Addressee;
import lt.atsakas.process.model.TableQuestions;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.Priority;

/** What a case of each kind asks the tables of terms, received on a day of the first release and on one years later. */
final class TermQuestions {

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 12, 1), LocalDate.of(2031, 12, 1));

    private TermQuestions() {}

    private static Stream<Map<String, Object>> cases() {
        return DAYS.stream()
                .flatMap(day -> Arrays.stream(CaseKind.values())
                        .map(kind -> Map.of("kind", kind.code(), "dayOfReceipt", DecisionTables.day(day))));
    }

    private static Map<String, Object> with(Map<String, Object> question, String input, Object value) {
        return Map.of("kind", question.get("kind"), "dayOfReceipt", question.get("dayOfReceipt"), input, value);
    }

    /** Every term of the law, and what the clock does while the client is waited for. */
    static final class Legal implements TableQuestions {

        @Override
        public List<Map<String, Object>> all() {
            List<String> terms = Stream.concat(
                            Arrays.stream(LegalTerm.values()).map(LegalTerm::key), Stream.of("clockWhileWaiting"))
                    .toList();
            return cases().flatMap(question -> terms.stream().map(term -> with(question, "term", term)))
                    .toList();
        }
    }

    /** Every priority. */
    static final class House implements TableQuestions {

        @Override
        public List<Map<String, Object>> all() {
            return cases().flatMap(question -> Arrays.stream(Priority.values())
                            .map(priority -> with(question, "priority", priority.code())))
                    .toList();
        }
    }

    /** Every kind of report, made on those days. */
    static final class Offence implements TableQuestions {

        @Override
        public List<Map<String, Object>> all() {
            return DAYS.stream()
                    .flatMap(day -> Arrays.stream(OffenceKind.values())
                            .map(kind -> Map.<String, Object>of(
                                    "offenceKind", kind.code(), "reportedOn", DecisionTables.day(day))))
                    .toList();
        }
    }

    /** Everybody whom a handler asks, in cases of every priority, on those days. */
    static final class Inquiries implements TableQuestions {

        @Override
        public List<Map<String, Object>> all() {
            return DAYS.stream()
                    .flatMap(day -> Arrays.stream(Addressee.values())
                            .flatMap(addressee -> Arrays.stream(Priority.values())
                                    .map(priority -> Map.<String, Object>of(
                                            "addressee", addressee.code(),
                                            "priority", priority.code(),
                                            "askedOn", DecisionTables.day(day)))))
                    .toList();
        }
    }

    /** Every cause on the first levels. */
    static final class Reaction implements TableQuestions {

        @Override
        public List<Map<String, Object>> all() {
            return Stream.of(
                            "taskOverdue",
                            "deadlineNear",
                            "deadlinePassed",
                            "nobodyAssigned",
                            "deliveryFailed",
                            "incident",
                            "nobodyAsked",
                            "letterLate")
                    .flatMap(cause -> IntStream.rangeClosed(1, 5)
                            .mapToObj(level -> Map.<String, Object>of("cause", cause, "level", level)))
                    .toList();
        }
    }
}
