/** Tells the next supervisor when somebody does not act (policy 24, 40): the steps behind the diagram of the same name. */
@NullMarked
package lt.atsakas.process.escalation;

import org.jspecify.annotations.NullMarked;
