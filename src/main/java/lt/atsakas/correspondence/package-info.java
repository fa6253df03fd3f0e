/** What leaves the house: owns letters, the answer's draft and the post office (outbox). */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "registry", "organisation", "documents", "security"})
package lt.atsakas.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
