package lt.atsakas.acceptance.naughty;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.shared.TypedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form that comes back to be mended: it says in Lithuanian what to mend, above the form and beside the field, and has lost nothing. */
final class ShownAgain {

    private static final int UNPROCESSABLE = 422;
    private static final Set<String> WHOLE = Set.of("form", "main", "section", "table", "h1", "h2");
    private static final Set<String> NOT_TYPED = Set.of("hidden", "password", "file", "checkbox", "radio", "submit");

    private final HttpResponse<String> answer;
    private final Document page;
    private final List<String> faults = new ArrayList<>();

    private ShownAgain(HttpResponse<String> answer) {
        this.answer = answer;
        page = Jsoup.parse(answer.body());
    }

    /** What is wrong with it; nothing if it is no such form. */
    static List<String> faults(HttpResponse<String> answer, Map<String, String> sent) {
        if (answer.statusCode() != UNPROCESSABLE && !answer.body().contains("govuk-error-summary__list")) {
            return List.of();
        }
        ShownAgain form = new ShownAgain(answer);
        form.look(sent);
        return form.faults;
    }

    private void look(Map<String, String> sent) {
        List<Element> told = page.select(".govuk-error-summary__list a");
        if (told.isEmpty()) {
            boolean tells = !page.select("main .govuk-inset-text").isEmpty();
            check(tells || answer.statusCode() != UNPROCESSABLE, "nothing says what to mend");
            return;
        }
        check(answer.statusCode() >= 400, "refuses with status " + answer.statusCode());
        check(page.select("html").attr("lang").equals("lt"), "speaks another language");
        told.forEach(this::lookBeside);
        sent.forEach(this::lookWhetherKept);
    }

    private void lookBeside(Element link) {
        String id = link.attr("href").replaceFirst("^#", "");
        Element field = page.getElementById(id);
        if (field == null) {
            faults.add("a fault leads nowhere: " + link.outerHtml());
        } else if (!WHOLE.contains(field.tagName())) {
            Element beside = page.getElementById(id + "-error");
            check(beside != null && beside.text().contains(link.text()), "nothing stands beside the field " + id);
        }
        check(!link.text().isBlank() && !link.text().contains("??"), "a fault says nothing: " + link.outerHtml());
    }

    private void lookWhetherKept(String name, String typed) {
        String address = answer.uri().getPath();
        for (Element form : page.select("main form")) {
            if (form.attr("action").equals(address) && isText(typed)) {
                form.select("input, textarea").stream()
                        .filter(field -> field.attr("name").equals(name) && shows(field, typed))
                        .forEach(field -> check(
                                plain(field.val()).equals(plain(typed)),
                                "lost what was typed in " + name + ": " + field.val()));
            }
        }
    }

    /** Neither half a sign nor what stands for something else. */
    private static boolean isText(String typed) {
        return !typed.startsWith("$")
                && typed.codePoints().noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
    }

    /** Codes are typed anew, and a browser's field for days or times holds nothing else. */
    private static boolean shows(Element field, String typed) {
        String type = field.attr("type");
        boolean timely = type.equals("date") || type.equals("time");
        return !field.attr("name").equals("code")
                && !NOT_TYPED.contains(type)
                && (!timely || typed.matches("2[-\\d]{9}"));
    }

    /** What counts of words that a page shows again: neither how lines end nor signs that are no text. */
    private static String plain(String words) {
        return TypedText.kept(words.replace("\uFFFD", ""))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault.substring(0, Math.min(300, fault.length())));
        }
    }
}
