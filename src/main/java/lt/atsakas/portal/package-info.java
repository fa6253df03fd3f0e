/** The client's pages: complain, read where the case stands, know one's rights. Each works without scripts. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "intake",
            "registry",
            "assignment",
            "organisation",
            "documents",
            "correspondence",
            "deadlines",
            "notices",
            "admission",
            "forwarding",
            "inquiry",
            "extension",
            "suspension",
            "withdrawal",
            "sequel",
            "survey",
            "visit"
        })
package lt.atsakas.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
