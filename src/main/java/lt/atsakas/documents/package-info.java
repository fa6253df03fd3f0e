/** Attachments and letters as files: owns their storage, type check and limits. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "registry", "organisation"})
package lt.atsakas.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
