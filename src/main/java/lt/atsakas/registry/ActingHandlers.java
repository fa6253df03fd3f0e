package lt.atsakas.registry;

import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Who does the work of a case's handler today: the handler, or whoever stands in while the handler is away. */
public interface ActingHandlers {

    /** Null when nobody handles the case. */
    @Nullable
    EmployeeId of(CaseFacts facts);
}
