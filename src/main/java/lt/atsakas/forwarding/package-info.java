/** Sends complaints, or parts of them, to the bodies that are competent (VAĮ 11(4)): owns their address book, the decisions and the two letters of each. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "registry",
            "organisation",
            "documents",
            "deadlines",
            "assignment",
            "correspondence"
        })
package lt.atsakas.forwarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
