package lt.atsakas.correspondence;

/** Where a letter stands in the post office. */
public enum LetterState {
    /** To be sent, or tried again, when its time comes. */
    WAITING,
    /** The mail server took it; the house has yet to be told. Never sent again. */
    ACCEPTED,
    /** The gateway to E. delivery has it and has not told yet what became of it. Never handed over again under the same name. */
    AT_GATEWAY,
    /** The mail server or the gateway took it, or the registrar handed it over, and the house was told. */
    SENT,
    /** It cannot be delivered as it is; a person has to act. */
    STUCK,
    /** To be printed and handed over by the registrar. */
    WAITING_FOR_HAND,
    /** Needed no more: the client has got what it says in another way, or an employee has nothing to do with the case any more. */
    WITHDRAWN,
    /** It did not leave, as far as the house can know, and is not to leave any more: what it says is overtaken. */
    CALLED_BACK;

    /** Whether the client has it, as far as the house can know. */
    public boolean isDelivered() {
        return this == SENT || this == ACCEPTED || this == WITHDRAWN;
    }

    /** Whether nobody works to bring it to the client any more, be it there or not. */
    public boolean isOver() {
        return isDelivered() || this == CALLED_BACK;
    }

    /** The key of its words. */
    public String messageKey() {
        return "correspondence.letterState." + name();
    }
}
