/**
 * What the house says to everybody: the privacy notice (GDPR 13), how complaints are examined (policy 39) and the accessibility statement. Owns
 * their versions in every language of clients, each kept for good with who published it and since when it is in force.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "registry", "organisation", "deadlines", "intake", "security"})
package lt.atsakas.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
