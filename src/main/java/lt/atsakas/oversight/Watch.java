package lt.atsakas.oversight;

import lt.atsakas.registry.CaseState;

/** What a supervisor watches for among the open cases; each is a list of its own. */
public enum Watch {
    OVERDUE(CaseFilter.watchedOver().due(DueFilter.OVERDUE)),
    LAST_DAY(CaseFilter.watchedOver().due(DueFilter.LAST_DAY)),
    NEAR(CaseFilter.watchedOver().due(DueFilter.NEAR)),
    UNASSIGNED(CaseFilter.watchedOver().needing(Attention.UNASSIGNED)),
    WAITING_FOR_CLIENT(CaseFilter.watchedOver().in(CaseState.WAITING_FOR_CLIENT)),
    SUSPENDED(CaseFilter.watchedOver().in(CaseState.SUSPENDED)),
    ESCALATED(CaseFilter.watchedOver().needing(Attention.ESCALATED));

    private final CaseFilter filter;

    Watch(CaseFilter filter) {
        this.filter = filter;
    }

    CaseFilter filter() {
        return filter;
    }

    /** Where the list is. */
    public String address() {
        return filter.address();
    }

    /** The key of its words. */
    public String messageKey() {
        return "oversight.watch." + name();
    }
}
