package lt.atsakas.assignment;

/** Why somebody may have nothing to do with a case. */
public enum BarGround {
    /** The complaint is about them (VAĮ 23(2)). */
    COMPLAINED_ABOUT,
    /** They stand directly under the person complained about (VAĮ 23(2)). */
    UNDER_COMPLAINED_ABOUT,
    /** They declared, or somebody else found, a conflict of interests (VAĮ 24). */
    CONFLICT_OF_INTERESTS,
    /** They worked on the answer that is examined anew, or were barred from its case. */
    PART_IN_FIRST_CASE
}
