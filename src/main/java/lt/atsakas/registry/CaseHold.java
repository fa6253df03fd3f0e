package lt.atsakas.registry;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one transaction at a time change a case: whoever comes next waits until it has ended. The case is held before anything
 * else of it is written, so no two can wait for each other.
 */
@Repository
public class CaseHold {

    private final EntityManager entities;

    CaseHold(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Holds the case until the caller's transaction ends; reading it, and adding to its history, go on meanwhile. Refused as a
     * race to whoever knew the case before somebody else changed it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(CaseNumber number) {
        entities.find(CaseFile.class, number.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same for whoever would rather come again than wait: false when somebody else holds the case now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeIfFree(CaseNumber number) {
        return !entities.createNativeQuery(
                        "select 1 from registry.case_file where number = :number for no key update skip locked",
                        Integer.class)
                .setParameter("number", number.value())
                .getResultList()
                .isEmpty();
    }
}
