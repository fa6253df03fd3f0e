package lt.atsakas.deadlines;

/** The terms that the law or, where it is silent, the house sets for a case; the key is the one in the decision table. */
public enum LegalTerm {
    /** From receipt to the answer (VAĮ 10(4)). */
    EXAMINATION("examination"),
    /** The most the answer may be put off, once, from the end of the term (VAĮ 10(4)). */
    EXTENSION("extension"),
    /** From the decision to extend to the interim answer (VAĮ 10(4)). */
    EXTENSION_NOTICE("extensionNotice"),
    /** From receipt to the written assignment (VAĮ 23(1)). */
    ASSIGNMENT("assignment"),
    /** From receipt to forwarding to the competent body (VAĮ 11(4)). */
    FORWARDING("forwarding"),
    /** The least time given to the client to cure deficiencies (VAĮ 12(3)). */
    DEFICIENCIES("deficiencies"),
    /** From receipt to the notice of refusal to examine. */
    REFUSAL_NOTICE("refusalNotice"),
    /** How long ago the person may have learned of the matter (VAĮ 11(3)(5)). */
    COMPLAINT_AGE("complaintAge"),
    /** From the decision to its delivery (VAĮ 13(1)). */
    DELIVERY("delivery"),
    /** From delivery to the last day of appeal (VAĮ 14). */
    APPEAL("appeal"),
    /** From the correction of a clerical error to its delivery (VAĮ 15(3)). */
    CORRECTION("correction"),
    /** From suspension or resumption to the notice of it (VAĮ 25(4)). */
    SUSPENSION_NOTICE("suspensionNotice"),
    /** From refusing a recusal to reporting it to the ethics commission. */
    RECUSAL_REPORT("recusalReport"),
    /** From receipt to its acknowledgement. */
    ACKNOWLEDGEMENT("acknowledgement"),
    /** From the day of receipt to registration. */
    REGISTRATION("registration"),
    /** From a request for one's own data to the answer (GDPR 12(3)). */
    ACCESS_REQUEST("accessRequest"),
    /** The most the answer to such a request may be put off (GDPR 12(3)). */
    ACCESS_REQUEST_EXTENSION("accessRequestExtension");

    private final String key;

    LegalTerm(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
