package lt.atsakas.process.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes the public methods of a component callable from expressions in models, under the given name. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublishedToModels {

    /** The name that models write: {@code ${deadlines.taskDue(caseNumber, 'DRAFT')}}. */
    String value();
}
