package lt.atsakas.process.model.dmn;

import lt.atsakas.process.model.reading.ElementLabel;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** The words by which people know a part of a decision table: its own label and id, or the decision's. */
final class DecisionLabels {

    private DecisionLabels() {}

    static ElementLabel of(DmnElement element) {
        String label = element.getLabel() == null ? element.getAttributeValue("name") : element.getLabel();
        return new ElementLabel(text(label), text(element.getId()));
    }

    static ElementLabel ofDecisionAround(ModelElementInstance part) {
        ModelElementInstance around = part;
        while (around != null && !(around instanceof Decision)) {
            around = around.getParentElement();
        }
        return around instanceof Decision decision ? of(decision) : new ElementLabel("", "");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
