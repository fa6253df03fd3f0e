package lt.atsakas.registry;

import java.time.LocalDate;
import java.util.Optional;

/** Whatever waits for the client in a case says so here; what the client writes then comes as {@link ClientWrote}. */
public interface AwaitsClient {

    /** What is awaited in this case now, if anything is. */
    Optional<Awaited> awaitedIn(CaseNumber number);

    /**
     * What the client is asked for.
     *
     * @param until the last day to reply in time
     * @param noted whether an employee who takes the reply down has to say in words what it is
     */
    record Awaited(String what, LocalDate until, boolean noted) {

        @Override
        public String toString() {
            return "Awaited[" + until + "]";
        }
    }
}
