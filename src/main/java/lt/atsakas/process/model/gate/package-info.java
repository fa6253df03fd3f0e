/** The gate itself: every model passes here before the engine sees it, in the build, at start and on the command line. */
@NullMarked
package lt.atsakas.process.model.gate;

import org.jspecify.annotations.NullMarked;
