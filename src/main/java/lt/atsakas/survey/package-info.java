/**
 * What clients think of how they were served (policy 9, 13, 35): each is asked once after an answer, what they say is shown in groups only, and
 * weak areas become improvements with an owner and a day.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "registry",
            "organisation",
            "assignment",
            "correspondence",
            "oversight",
            "security"
        })
package lt.atsakas.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
