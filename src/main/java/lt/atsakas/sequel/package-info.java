/** What comes after an answer, or after the decision to give none (VAĮ 14, 15): a second review by another person, each beside the case that stays as it was decided; and what the house promises, then or when it registers a complaint. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "registry",
            "organisation",
            "assignment",
            "confidentiality",
            "deadlines",
            "correspondence",
            "intake",
            "admission"
        })
package lt.atsakas.sequel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
