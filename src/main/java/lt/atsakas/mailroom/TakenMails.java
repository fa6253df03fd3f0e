package lt.atsakas.mailroom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the mails that intake took, in the order in which it took them.
 *
 * @param next the one behind which there are more, if there are
 */
public record TakenMails(List<MailCard> mails, @Nullable MailId next) {}
