package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.KnownClient;
import lt.atsakas.registry.KnownClients;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.TooOften;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks up for a registrar who complained before, among the cases of their circle alone and not too often; the log tells that they did, not whom,
 * and whose data were taken over is written down as read.
 */
@Component
class DeskLookUp {

    private static final Logger LOG = LoggerFactory.getLogger(DeskLookUp.class);

    private final DeskAllowance allowance;
    private final KnownClients clients;
    private final CaseAccess access;
    private final ReadingRoom room;

    DeskLookUp(DeskAllowance allowance, KnownClients clients, CaseAccess access, ReadingRoom room) {
        this.allowance = allowance;
        this.clients = clients;
        this.access = access;
        this.room = room;
    }

    /** Those who fit what was typed; {@link TooOften} after too many questions. */
    List<KnownClient> found(String typed, EmployeeId registrar) {
        allowance.spend(registrar);
        List<KnownClient> found = clients.like(typed, access.circleOf(registrar));
        LOG.info("Client look-up by {}: {} found", registrar, found.size());
        return found;
    }

    /** The client of a case, or {@link NotFound}; {@link TooOften} after too many questions. */
    KnownClient chosen(String number, EmployeeId registrar) {
        allowance.spend(registrar);
        KnownClient known = clients.of(CaseNumber.fromAddress(number), access.circleOf(registrar))
                .orElseThrow(NotFound::new);
        room.note(known.number(), registrar);
        return known;
    }
}
