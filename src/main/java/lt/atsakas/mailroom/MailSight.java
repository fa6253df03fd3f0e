package lt.atsakas.mailroom;

import java.util.Set;
import lt.atsakas.registry.CaseNumber;

/**
 * Which mails somebody sees.
 *
 * @param all whether the mailbox is theirs, all but the mails about hidden cases
 * @param besides single mails that they decide because no registrar may
 */
record MailSight(boolean all, Set<CaseNumber> hidden, Set<MailId> besides) {

    boolean isEmpty() {
        return !all && besides.isEmpty();
    }
}
