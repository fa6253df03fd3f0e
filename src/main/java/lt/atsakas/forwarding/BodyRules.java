package lt.atsakas.forwarding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.shared.BoxAddress;
import lt.atsakas.shared.MailAddress;

/** Whether a letter could reach a body as it was written down. */
final class BodyRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_ADDRESS = 300;

    private BodyRules() {}

    static List<BodyFault> faults(NewBody wish, boolean nameTaken) {
        List<BodyFault> faults = new ArrayList<>();
        checkName(wish.name(), nameTaken, faults);
        if (!wish.box().isEmpty() && !BoxAddress.isUsable(wish.box())) {
            faults.add(BodyFault.of("box", "boxMalformed"));
        }
        if (Stream.of(wish.box(), wish.email(), wish.address()).allMatch(String::isEmpty)) {
            faults.add(BodyFault.of("email", "noRoad"));
        } else if (!wish.email().isEmpty() && !MailAddress.isUsable(wish.email())) {
            faults.add(BodyFault.of("email", "emailMalformed"));
        }
        if (wish.address().length() > LONGEST_ADDRESS) {
            faults.add(BodyFault.of("address", "addressTooLong", LONGEST_ADDRESS));
        }
        return faults;
    }

    private static void checkName(String name, boolean taken, List<BodyFault> faults) {
        if (name.isEmpty()) {
            faults.add(BodyFault.of("name", "nameMissing"));
        } else if (name.length() > LONGEST_NAME) {
            faults.add(BodyFault.of("name", "nameTooLong", LONGEST_NAME));
        } else if (taken) {
            faults.add(BodyFault.of("name", "nameTaken"));
        }
    }
}
