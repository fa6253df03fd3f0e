package lt.atsakas.assignment;

import java.util.Set;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What supervisors see of cases only because an escalation came to them: no longer than it lasts. */
@Service
public class SightOfSupervisors {

    private final DrawnIn drawnIn;

    SightOfSupervisors(DrawnIn drawnIn) {
        this.drawnIn = drawnIn;
    }

    /** The cases that a supervisor was drawn into and not let go from. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> cases() {
        return drawnIn.byEscalation();
    }

    /** Nothing of the case comes before a supervisor any more: whoever was drawn in sees it by their place in the house alone. */
    @Transactional
    public void end(CaseNumber number) {
        drawnIn.letGo(number);
    }
}
