package lt.atsakas.notices;

import java.util.List;

/**
 * A version as a client reads it.
 *
 * @param language the code of the language that the text is in; Lithuanian where the one that was asked for has none
 * @param html the text, safe to show as it is
 * @param others the periods of the other versions, newest first
 */
public record ShownNotice(
        NoticeKind kind, NoticePeriod period, String language, String html, List<NoticePeriod> others) {

    public ShownNotice {
        others = List.copyOf(others);
    }
}
