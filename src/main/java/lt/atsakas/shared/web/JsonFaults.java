package lt.atsakas.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import lt.atsakas.shared.VisitorWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which field of a JSON body cannot be read and why; a body that is no JSON at all is blamed as a whole. */
@Component
class JsonFaults {

    private final VisitorWords words;
    private final Expected expected;

    JsonFaults(VisitorWords words) {
        this.words = words;
        this.expected = new Expected(words);
    }

    List<FaultyField> of(@Nullable Throwable cause) {
        if (cause instanceof JsonMappingException mapping) {
            return List.of(of(mapping));
        }
        return List.of(new FaultyField("", cause instanceof JsonProcessingException json ? place(json) : empty()));
    }

    private FaultyField of(JsonMappingException fault) {
        String path = path(fault);
        return path.isEmpty()
                ? new FaultyField("", words.of("problem.json.noObject"))
                : new FaultyField(path, reason(fault));
    }

    private String reason(JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException) {
            return words.of("problem.field.unknown");
        }
        return expected.of(fault instanceof InvalidFormatException format ? format.getTargetType() : null);
    }

    private String place(JsonProcessingException fault) {
        return fault.getLocation() == null
                ? empty()
                : words.of(
                        "problem.json.malformed",
                        fault.getLocation().getLineNr(),
                        fault.getLocation().getColumnNr());
    }

    private String empty() {
        return words.of("problem.json.missing");
    }

    private static String path(JsonMappingException fault) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
