/** What comes after an answer (VAĮ 14, 15): a second review by another person, each beside the case that stays as it was answered. */
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
            "intake"
        })
package lt.atsakas.sequel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
