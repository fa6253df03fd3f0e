package lt.atsakas.correspondence;

import java.util.List;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for what a complaint asks, point by point, so that its handler need not copy it; what the points are the handler decides. */
@Service
public class ComplaintPoints {

    private final CaseRegistry registry;

    ComplaintPoints(CaseRegistry registry) {
        this.registry = registry;
    }

    /** The points that the complaint's text seems to hold and that are not among the listed ones, with no reply yet. */
    @Transactional(readOnly = true)
    public List<AnsweredPoint> unlisted(CaseNumber number, List<AnsweredPoint> listed) {
        List<String> known = listed.stream().map(AnsweredPoint::point).toList();
        return PointsIn.text(registry.facts(number).text()).stream()
                .filter(seen -> !known.contains(seen.point()))
                .limit(Math.max(0, PointsIn.MOST - listed.size()))
                .toList();
    }
}
