/** Units, employees and who is whose direct supervisor: owns the shape of the house and the path an escalation takes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package lt.atsakas.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
