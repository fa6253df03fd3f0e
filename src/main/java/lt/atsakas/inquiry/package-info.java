/**
 * What the handler of a case asks while examining it, whom and until when, and what came back. Whoever is asked sees the question and the
 * documents shown with it, and nothing else of the case; the barred are never asked (VAĮ 23, 24; policy 12).
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
            "extension",
            "correspondence",
            "forwarding"
        })
package lt.atsakas.inquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
