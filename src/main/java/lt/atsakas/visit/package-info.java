/**
 * Meetings of whoever examines a case with its client: home visits and interviews (VAĮ 26, 27). Owns when and where they are, what the client
 * has been told of that, and the report of each; the terms of the case stay as they are.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "registry",
            "organisation",
            "documents",
            "deadlines",
            "assignment",
            "correspondence",
            "inquiry"
        })
package lt.atsakas.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
