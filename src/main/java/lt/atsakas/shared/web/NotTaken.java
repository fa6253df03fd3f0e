package lt.atsakas.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** Marks a form of which nothing was taken though its sender is led on: sent again, it is looked at anew ({@link FormsOnce}). */
public final class NotTaken {

    private static final String MARK = NotTaken.class.getName();

    private NotTaken() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    static boolean is(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
