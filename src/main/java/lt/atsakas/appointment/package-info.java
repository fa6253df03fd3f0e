/** Who suits a case as its handler, and why: the pre-screen of conflicts, load, absence, experience and declared interests (VAĮ 23, 24). */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "registry", "organisation", "deadlines", "assignment", "oversight"})
package lt.atsakas.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
