package lt.atsakas.appointment;

import java.util.List;

/**
 * Whom somebody who names a handler chooses from.
 *
 * @param candidates of the case's unit – of the whole house if nobody can there –, the best suited first
 * @param others of the other units, in the same order; none where the candidates are of the whole house
 * @param excluded those of the case's unit who cannot be chosen
 */
public record Choice(List<Candidate> candidates, List<Candidate> others, List<Excluded> excluded) {

    public Choice {
        candidates = List.copyOf(candidates);
        others = List.copyOf(others);
        excluded = List.copyOf(excluded);
    }
}
