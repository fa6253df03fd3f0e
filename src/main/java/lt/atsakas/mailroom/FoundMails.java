package lt.atsakas.mailroom;

import java.util.List;

/** One page of a list of mails, and whether there are more. */
public record FoundMails(List<MailCard> mails, int page, boolean more) {}
