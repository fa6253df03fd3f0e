package lt.atsakas.process.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What models may do with a published variable beyond reading and writing it freely. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface VariableRule {

    /** Not known to models at all. */
    boolean hidden() default false;

    /** Read by models, written by the code alone. */
    boolean readOnly() default false;

    /** Holds the id of an employee, to whom a task may be given. */
    boolean person() default false;

    /** The only words it may hold; empty when it may hold any. */
    String[] words() default {};
}
