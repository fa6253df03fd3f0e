/** Demo mode: database and mail server inside the application, a demo organisation, cases and a movable clock. Not part of production. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package lt.atsakas.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
