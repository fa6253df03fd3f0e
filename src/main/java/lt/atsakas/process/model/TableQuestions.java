package lt.atsakas.process.model;

import java.util.List;
import java.util.Map;

/** Questions that a decision table must answer with exactly one row; has a constructor without arguments. */
public interface TableQuestions {

    /** Each as the inputs by their names. */
    List<Map<String, Object>> all();
}
