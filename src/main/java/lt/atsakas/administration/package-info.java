/** How administrators keep the house: the list of people in and out, what is amiss in it, and the pages for both. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "registry",
            "deadlines",
            "assignment",
            "committee",
            "forwarding",
            "security",
            "process"
        })
package lt.atsakas.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
