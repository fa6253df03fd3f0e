package lt.atsakas.process.task;

import java.util.Arrays;

/** A process that runs beside the case's own under the number of the case, or that the case waits for. */
public enum SideProcess {
    COMMITTEE_REVIEW("committee-review", false),
    FORWARDING("forwarding", true),
    CONTRIBUTION("contribution", true),
    CLIENT_QUESTION("client-question", false),
    BODY_QUESTION("body-question", true),
    VISIT("visit", true),
    RECUSAL("recusal", false),
    EXTENSION("extension", true),
    WITHDRAWAL("withdrawal", true),
    SUSPENSION("suspension", true),
    PROCEEDINGS("proceedings", true),
    CLIENT_NOTICE("client-notice", false),
    CORRECTION("correction", false),
    PROMISE("promise", false);

    private final String key;
    private final boolean followsTheHandler;

    SideProcess(String key, boolean followsTheHandler) {
        this.key = key;
        this.followsTheHandler = followsTheHandler;
    }

    /** The id of the process in its diagram. */
    public String key() {
        return key;
    }

    /** The ids of all of them. */
    public static String[] keys() {
        return Arrays.stream(values()).map(SideProcess::key).toArray(String[]::new);
    }

    /** The ids of those in which it depends on the handler of the case whose a task is. */
    static String[] keysThatFollowTheHandler() {
        return Arrays.stream(values())
                .filter(process -> process.followsTheHandler)
                .map(SideProcess::key)
                .toArray(String[]::new);
    }
}
