package lt.atsakas.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import lt.atsakas.shared.HouseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which field of a JSON body cannot be read and why; a body that is no JSON at all is blamed as a whole. */
@Component
class JsonFaults {

    private final HouseWords words;

    JsonFaults(HouseWords words) {
        this.words = words;
    }

    List<FaultyField> of(@Nullable Throwable cause) {
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return List.of(new FaultyField(path(mapping), reason(mapping)));
        }
        return List.of(new FaultyField("", cause instanceof JsonProcessingException json ? place(json) : empty()));
    }

    private String reason(JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException) {
            return words.of("problem.field.unknown");
        }
        if (fault instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return words.of("problem.field.choice", choices(format.getTargetType()));
        }
        return words.of("problem.field.unusable");
    }

    private static String choices(Class<?> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
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
