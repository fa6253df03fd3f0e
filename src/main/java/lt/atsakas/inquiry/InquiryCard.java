package lt.atsakas.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.forwarding.BodyId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One question as others see it.
 *
 * @param unit the unit that is asked, if it is one
 * @param body the body that is asked, if it is one
 * @param doer whom its head has passed the question on to
 * @param outgoingNumber of the letter that asks, once it was issued
 * @param reply what came back in words, or why nothing does
 */
public record InquiryCard(
        InquiryId id,
        CaseNumber caseNumber,
        Addressee addressee,
        @Nullable UnitCode unit,
        @Nullable BodyId body,
        String question,
        EmployeeId askedBy,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable EmployeeId doer,
        @Nullable String outgoingNumber,
        InquiryState state,
        @Nullable String reply,
        @Nullable EmployeeId settledBy,
        @Nullable Instant settledAt) {

    public boolean isOpen() {
        return state == InquiryState.OPEN;
    }

    public boolean isToClient() {
        return addressee == Addressee.CLIENT;
    }

    public boolean isToBody() {
        return addressee == Addressee.BODY;
    }

    /** Whether the body has been written to and is still to reply. */
    public boolean awaitsBody() {
        return isToBody() && isOpen() && outgoingNumber != null;
    }

    /** Whether the client has been written to and is still to reply. */
    public boolean awaitsClient() {
        return isToClient() && isOpen() && outgoingNumber != null;
    }

    /** Whether something came back, be it that nothing will. */
    public boolean isReplied() {
        return state == InquiryState.ANSWERED || state == InquiryState.DECLINED;
    }

    boolean isRepliedBy(EmployeeId employee) {
        return reply != null && employee.equals(settledBy);
    }

    @Override
    public String toString() {
        return "InquiryCard[" + id + ", " + state + "]";
    }
}
