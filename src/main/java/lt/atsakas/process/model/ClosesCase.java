package lt.atsakas.process.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.atsakas.registry.Outcome;

/** Marks a delegate that closes the case; a diagram may come to the ending of that outcome only through it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ClosesCase {

    /** With which outcome. */
    Outcome value();
}
