/** Suspends the examination of a case and resumes it (VAĮ 25): who asks, who decides, until when, and what the client is told. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "registry",
            "organisation",
            "deadlines",
            "assignment",
            "admission",
            "correspondence"
        })
package lt.atsakas.suspension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
