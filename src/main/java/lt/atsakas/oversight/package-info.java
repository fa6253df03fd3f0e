/** Who watches over open work, and what stands out in it: lists of cases with their filters, counts, load, the morning's digest (policy 40). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "registry", "organisation", "deadlines", "assignment", "correspondence"})
package lt.atsakas.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
