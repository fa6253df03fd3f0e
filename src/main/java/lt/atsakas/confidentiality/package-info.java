/** Who reads which case: opens cases to their readers and keeps the journal of reading (policy 12, 18). */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "registry", "organisation", "assignment"})
package lt.atsakas.confidentiality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
