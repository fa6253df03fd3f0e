/** The rules for diagrams, one class each, on the BPMN model API and a graph of the flow. */
@NullMarked
package lt.atsakas.process.model.bpmn;

import org.jspecify.annotations.NullMarked;
