package lt.atsakas.inquiry;

import java.time.LocalDate;
import lt.atsakas.registry.Priority;

/** Where the house's terms of replies come from: data with validity dates that the process owner keeps. */
public interface InquiryTerms {

    /** Within how many working days the addressee of a question of that day replies. */
    int replyDays(Addressee addressee, Priority priority, LocalDate askedOn);
}
