/** What the code publishes to the models: the only names that a diagram, a decision or a form may use. */
@NullMarked
package lt.atsakas.process.model;

import org.jspecify.annotations.NullMarked;
