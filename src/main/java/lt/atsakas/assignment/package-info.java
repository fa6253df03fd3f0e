/** Who handles a case, who may see it and who is barred from it (VAĮ 23, 24). */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "registry", "organisation"})
package lt.atsakas.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
