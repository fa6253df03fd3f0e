package lt.atsakas.correspondence.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Set;
import lt.atsakas.correspondence.Delivery;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Judges what the mail server said: the letter's fault for good, for now, or nobody's letter can leave. */
final class Trouble {

    /** Login wanted or refused: our settings are wrong, not the letter. */
    private static final Set<Integer> NOT_LOGGED_IN = Set.of(530, 534, 535, 538);

    private Trouble() {}

    static Delivery verdict(MessagingException failure) {
        int code = code(failure);
        String words = of(failure);
        if (NOT_LOGGED_IN.contains(code) || code == 421 || isSenderRefused(failure)) {
            return new Delivery.Unreachable(words);
        }
        boolean refused = code >= 500 && code < 600;
        boolean noAddress = code < 0 && failure instanceof AddressException;
        return refused || noAddress ? new Delivery.Refused(words) : new Delivery.TryLater(words);
    }

    /** What an administrator needs: the server's last word on one line. */
    static String of(MessagingException failure) {
        Exception deepest = failure;
        while (deepest instanceof MessagingException outer && outer.getNextException() != null) {
            deepest = outer.getNextException();
        }
        String words = deepest.getMessage();
        return (words == null ? deepest.getClass().getSimpleName() : words)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Every letter has the same sender, so whoever refuses it refuses them all. */
    private static boolean isSenderRefused(MessagingException failure) {
        for (@Nullable Exception step = failure; step != null; step = next(step)) {
            if (step instanceof SMTPSenderFailedException) {
                return true;
            }
        }
        return false;
    }

    private static int code(MessagingException failure) {
        int code = -1;
        for (@Nullable Exception step = failure; step != null; step = next(step)) {
            if (step instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
            if (step instanceof SMTPSendFailedException failed && code < 0) {
                code = failed.getReturnCode();
            }
        }
        return code;
    }

    private static @Nullable Exception next(Exception step) {
        return step instanceof MessagingException outer ? outer.getNextException() : null;
    }
}
