/** The engine's users and groups: a view of the house that cannot be written to, so it is never out of step. */
@NullMarked
package lt.atsakas.process.engine.identity;

import org.jspecify.annotations.NullMarked;
