package lt.atsakas.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The one-time code that arrived. */
@Schema(name = "OneTimeCode")
record OneTimeCodeBody(@Nullable String code) {

    String given() {
        return Objects.requireNonNullElse(code, "");
    }

    @Override
    public String toString() {
        return "OneTimeCodeBody[]";
    }
}
