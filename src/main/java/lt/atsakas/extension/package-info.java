/** Puts the answer of a case off, once and within the law (VAĮ 10(4), policy 27): who asks, who decides, and what became of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "registry",
            "organisation",
            "deadlines",
            "assignment",
            "admission",
            "forwarding",
            "correspondence"
        })
package lt.atsakas.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
