/** Knows that a court or another body has begun on the question of a complaint: who wrote it down, and what somebody else decided of the examination. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "registry",
            "organisation",
            "documents",
            "assignment",
            "admission",
            "suspension",
            "correspondence"
        })
package lt.atsakas.proceedings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
