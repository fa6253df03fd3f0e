/** Takes a client's wish to withdraw the complaint: owns who took it, who decided, and the letter that says so. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "registry",
            "organisation",
            "assignment",
            "admission",
            "forwarding",
            "correspondence"
        })
package lt.atsakas.withdrawal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
