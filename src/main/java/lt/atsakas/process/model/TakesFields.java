package lt.atsakas.process.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the listener takes from the form when its task is completed; the form has these fields and no others. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesFields {

    /** Without these nobody could complete the task. */
    String[] needs() default {};

    /** These it takes as well. */
    String[] accepts() default {};
}
