/** The register: owns case files, their numbers and the journal, the legal record of what happened. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package lt.atsakas.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
