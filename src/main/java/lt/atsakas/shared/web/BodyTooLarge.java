package lt.atsakas.shared.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request's body went on past its limit. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long limit) {
        super("the body is larger than " + limit + " bytes");
    }

    static boolean causes(@Nullable Throwable fault) {
        Throwable cause = fault;
        while (cause != null && !(cause instanceof BodyTooLarge)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
