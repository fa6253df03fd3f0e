/**
 * The house's mailbox: keeps each mail's bytes before anything else, then makes a case of it, joins it to its case or puts it
 * before a person. No right follows from a From line, and nothing automatic is ever answered.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "registry",
            "organisation",
            "documents",
            "correspondence",
            "intake",
            "assignment",
            "confidentiality",
            "security",
            "sequel"
        })
package lt.atsakas.mailroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
