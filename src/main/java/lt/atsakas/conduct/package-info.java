/**
 * What employees report of the house itself: signs of an offence (policy 32), undue influence (VAĮ 17) and services refused (policy 31).
 * A report is a sub-file of its own: seen by whoever made it and whoever it was put before, never by those it concerns.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "registry", "organisation", "assignment", "security"})
package lt.atsakas.conduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
