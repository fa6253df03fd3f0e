/** Brings the models of the application to the engine, through the gate only, and says whether they run as they should. */
@NullMarked
package lt.atsakas.process.deployment;

import org.jspecify.annotations.NullMarked;
