package lt.atsakas.process.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

/** Marks whoever reads a decision table: these columns have to be there, and these questions have one answer each. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsTable {

    /** The id of the decision. */
    String value();

    /** The names of the output columns that are read. */
    String[] columns();

    /** Those of them that name a unit of the house by its code. */
    String[] units() default {};

    /** What is asked for certain; by default nothing is known beforehand. */
    Class<? extends TableQuestions> questions() default NoQuestions.class;

    /** Asks nothing. */
    final class NoQuestions implements TableQuestions {

        @Override
        public List<Map<String, Object>> all() {
            return List.of();
        }
    }
}
