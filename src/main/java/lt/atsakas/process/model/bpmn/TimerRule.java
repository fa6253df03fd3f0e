package lt.atsakas.process.model.bpmn;

import java.util.Objects;
import java.util.stream.Stream;
import lt.atsakas.process.model.reading.ElementLabel;
import lt.atsakas.process.model.reading.Findings;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** A timer says exactly one moment or period, and a published bean works it out. */
final class TimerRule implements DiagramRule {

    @Override
    public void check(Diagram diagram, Findings findings) {
        for (TimerEventDefinition timer : diagram.all(TimerEventDefinition.class)) {
            ElementLabel label = Diagram.around(timer);
            long said = Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                    .filter(Objects::nonNull)
                    .count();
            if (said != 1) {
                findings.add(label, "timerIncomplete");
            } else if (timer.getTimeDate() != null) {
                Moments.checkDate(diagram, label, timer.getTimeDate().getTextContent(), findings);
            } else {
                Moments.checkPeriod(diagram, label, timer.getTextContent(), findings);
            }
        }
    }
}
