package lt.atsakas.withdrawal;

import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;

/**
 * A client withdraws a complaint.
 *
 * @param words what the client wrote or said; may be empty where the client asks
 * @param by the client, or the employee who took it
 */
public record WithdrawalRequest(CaseNumber caseNumber, WithdrawalWay way, String words, Actor by) {

    /** The client asks on the portal. */
    public static WithdrawalRequest byClient(CaseNumber number, String words) {
        return new WithdrawalRequest(number, WithdrawalWay.PORTAL, words, Actor.client());
    }

    @Override
    public String toString() {
        return "WithdrawalRequest[" + caseNumber + ", " + way + "]";
    }
}
