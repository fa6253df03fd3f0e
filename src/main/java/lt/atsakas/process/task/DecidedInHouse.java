package lt.atsakas.process.task;

import java.util.Set;

/** Names the messages that only a decision of somebody in the house brings: a case may wait for them only while somebody is asked. */
public interface DecidedInHouse {

    Set<String> messages();
}
