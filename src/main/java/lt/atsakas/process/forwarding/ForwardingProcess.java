package lt.atsakas.process.forwarding;

import lt.atsakas.process.model.CalledWith;

/** The process that sees both letters of a forwarding out of the house: the case waits for it, or goes on beside it. */
@CalledWith(process = ForwardingProcess.PROCESS, needs = Variables.CASE_NUMBER)
final class ForwardingProcess {

    static final String PROCESS = "forwarding";

    private ForwardingProcess() {}
}
