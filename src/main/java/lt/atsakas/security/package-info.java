/** Login, roles and the rules of who may call which address. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package lt.atsakas.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
