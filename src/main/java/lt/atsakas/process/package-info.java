/** The workflow engine: the only package that knows it. Owns models, their gate, delegates and tasks. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "admission",
            "appointment",
            "conduct",
            "registry",
            "organisation",
            "documents",
            "deadlines",
            "assignment",
            "extension",
            "forwarding",
            "suspension",
            "proceedings",
            "withdrawal",
            "committee",
            "confidentiality",
            "correspondence",
            "inquiry",
            "intake",
            "oversight",
            "security",
            "sequel",
            "visit"
        })
package lt.atsakas.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
