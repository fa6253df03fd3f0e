/** The staff's pages: page shell, case page and registration desk. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "admission",
            "appointment",
            "process",
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
            "notices",
            "oversight",
            "security",
            "sequel",
            "survey",
            "visit"
        })
package lt.atsakas.workplace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
