/** What comes in by any channel: turns a submission into exactly one registered case. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "registry", "organisation", "documents", "correspondence", "deadlines"})
package lt.atsakas.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
