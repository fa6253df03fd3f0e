package lt.atsakas.process.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets diagrams call a process, handing over at least these variables and the number of the case as its business key. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CalledWith {

    /** The id of the process. */
    String process();

    /** What it cannot run without. */
    String[] needs();
}
