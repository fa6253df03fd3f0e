package lt.atsakas.admission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes when they would leave a complaint unexamined.
 *
 * @param learnedOn when the client learned of the matter, where the ground is that the complaint is too old
 */
public record RefusalProposal(
        RefusalGround ground, String reasons, @Nullable LocalDate learnedOn) {

    @Override
    public String toString() {
        return "RefusalProposal[" + ground + "]";
    }
}
