package lt.atsakas.process.model.bpmn;

import java.util.Date;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.process.model.PublishedMethod;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.Findings;

/** Moments and periods come from published beans that know the law and the calendar, never from the drawing. */
final class Moments {

    private static final Set<Class<?>> READ_AS_DATE = Set.of(Date.class);
    private static final Set<Class<?>> READ_AS_PERIOD = Set.of(String.class);

    private Moments() {}

    static void checkDate(Diagram diagram, ElementLabel label, String text, Findings findings) {
        check(diagram, label, text, READ_AS_DATE, findings);
    }

    static void checkPeriod(Diagram diagram, ElementLabel label, String text, Findings findings) {
        check(diagram, label, text, READ_AS_PERIOD, findings);
    }

    private static void check(
            Diagram diagram, ElementLabel label, String text, Set<Class<?>> readable, Findings findings) {
        Optional<PublishedMethod> method = diagram.expressions().calledMethod(text);
        boolean alreadyFound =
                text.contains("{") && !diagram.expressions().problems(text).isEmpty();
        if (method.isEmpty() && !alreadyFound) {
            findings.add(label, "timeLiteral", text);
        }
        method.filter(called -> !readable.contains(called.returns()))
                .ifPresent(called -> findings.add(label, "timeType", called.name()));
    }
}
