/** The small languages of the models: expressions over published beans, and the part of FEEL that only compares. */
@NullMarked
package lt.atsakas.process.model.expression;

import org.jspecify.annotations.NullMarked;
