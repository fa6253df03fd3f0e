package lt.atsakas.correspondence;

import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes letters within the caller's transaction and never loses one: each leaves once, is tried until the mail server
 * takes it, or is put before a person.
 */
@Service
public class PostOffice {

    /** Occasion of the acknowledgement of receipt. */
    public static final String ACKNOWLEDGEMENT = "acknowledgement";

    /** Occasion of the final answer. */
    public static final String ANSWER = "answer";

    /** Tells the client that the complaint was received: number, code if known, the day of the answer, rights (VAĮ 22). */
    @Transactional
    public void acknowledge(CaseNumber number, @Nullable AccessCode code) {
        throw new UnsupportedOperationException("on its way");
    }

    /** Writes to an employee; the same notice to the same person once. */
    @Transactional
    public void notifyStaff(EmployeeId to, StaffNotice notice) {
        throw new UnsupportedOperationException("on its way");
    }

    /** The letters of a case to the client, oldest first. */
    @Transactional(readOnly = true)
    public List<LetterCard> lettersOf(CaseNumber number) {
        throw new UnsupportedOperationException("on its way");
    }

    /** The pages of a letter that is to be handed over, made ready for the printer. */
    @Transactional(readOnly = true)
    public byte[] printout(CaseNumber number, LetterId letter) {
        throw new UnsupportedOperationException("on its way");
    }

    /** The registrar posted the printed letter or gave it to the client. */
    @Transactional
    public void confirmHandedOver(CaseNumber number, LetterId letter, Actor by) {
        throw new UnsupportedOperationException("on its way");
    }

    /** Tries a stuck letter again, to the address that the case has now. */
    @Transactional
    public void sendAgain(CaseNumber number, String occasion, Actor by) {
        throw new UnsupportedOperationException("on its way");
    }

    /** Gives up on e-mail for a letter that did not leave: it is printed and handed over instead. */
    @Transactional
    public void sendOnPaper(CaseNumber number, String occasion, Actor by) {
        throw new UnsupportedOperationException("on its way");
    }
}
