package lt.atsakas.inquiry;

import lt.atsakas.shared.RuleViolation;

/** One question to the client is awaited at a time. */
public final class ClientAlreadyAsked extends RuleViolation {

    ClientAlreadyAsked() {
        super("inquiry.clientAlreadyAsked");
    }
}
