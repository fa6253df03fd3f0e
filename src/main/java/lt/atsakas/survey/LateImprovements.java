package lt.atsakas.survey;

import java.time.LocalDate;
import java.util.Optional;
import lt.atsakas.correspondence.StaffDigest;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.oversight.MorningNews;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Tells a supervisor each morning how many improvements of their people are late. */
@Component
class LateImprovements implements MorningNews {

    private final ImprovementDesk desk;
    private final HouseWords words;

    LateImprovements(ImprovementDesk desk, HouseWords words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public Optional<StaffDigest.Line> of(EmployeeId supervisor, LocalDate today) {
        int late = desk.lateUnder(supervisor, today);
        return late == 0
                ? Optional.empty()
                : Optional.of(new StaffDigest.Line(words.of("improvement.digest"), late, ImprovementDesk.PATH));
    }
}
