package lt.atsakas.process.model.bpmn;

import lt.atsakas.process.model.reading.Findings;

/** One thing that every diagram must keep to. */
interface DiagramRule {

    void check(Diagram diagram, Findings findings);
}
