/** The law's clock: owns the working calendar, the terms and the deadline ledger that explains every date. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "registry", "organisation"})
package lt.atsakas.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
