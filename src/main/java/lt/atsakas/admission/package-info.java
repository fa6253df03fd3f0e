/** Whether a complaint is examined at all (VAĮ 11, 12): owns the doubts, the decisions and the letters about it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "registry", "organisation", "assignment", "deadlines", "correspondence"})
package lt.atsakas.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
