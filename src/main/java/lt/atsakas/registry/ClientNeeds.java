package lt.atsakas.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * The help that a client asks for, told by their consent (policy 14.4 and 21); nobody who may not see the case reads it.
 *
 * @param interpreter from which language, null when none is needed
 * @param assistance what help with a disability or illness, null when none is needed
 */
public record ClientNeeds(
        @Nullable String interpreter, @Nullable String assistance) {

    public static final ClientNeeds NONE = new ClientNeeds(null, null);

    @JsonIgnore
    public boolean isNone() {
        return interpreter == null && assistance == null;
    }

    @Override
    public String toString() {
        return "ClientNeeds[]";
    }
}
