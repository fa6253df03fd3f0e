package lt.atsakas.correspondence;

import org.jspecify.annotations.Nullable;

/** By which road a letter goes, and where to; paper has no address here. */
record LetterRoad(LetterChannel channel, @Nullable String address) {

    static LetterRoad box(String box) {
        return new LetterRoad(LetterChannel.E_DELIVERY, box);
    }

    static LetterRoad telephone(String telephone) {
        return new LetterRoad(LetterChannel.SMS, telephone);
    }

    /** By mail if there is a mailbox, else on paper. */
    static LetterRoad mailOrPaper(@Nullable String mailbox) {
        return new LetterRoad(mailbox == null ? LetterChannel.PRINT : LetterChannel.EMAIL, mailbox);
    }

    boolean isPaper() {
        return channel == LetterChannel.PRINT;
    }
}
