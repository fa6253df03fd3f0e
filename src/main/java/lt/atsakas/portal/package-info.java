/** The client's pages and the public API. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "intake", "registry", "documents", "correspondence", "deadlines"})
package lt.atsakas.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
