package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The desk's form as a registrar fills it in for a caller of their own, and what comes of it. */
final class DeskForms {

    private static final Pattern NUMBER = Pattern.compile("4\\.17-\\d\\d/\\d+");
    private static final AtomicInteger CALLERS = new AtomicInteger();

    private DeskForms() {}

    static Map<String, String> called(Visitor registrar) {
        int caller = CALLERS.incrementAndGet();
        String key = Jsoup.parse(registrar.open("/desk").body())
                .select("input[name=key]")
                .val();
        return new HashMap<>(Map.of(
                "key",
                key,
                "channel",
                "PHONE",
                "clientKind",
                "PERSON",
                "name",
                "Skambina Kvietkauskaitė " + caller,
                "phone",
                String.format("+370 655 %05d", caller),
                "address",
                "Kvietkų g. " + caller + "-77, Vilnius",
                "subject",
                "Sk. " + UUID.randomUUID(),
                "text",
                UUID.randomUUID() + " " + UUID.randomUUID(),
                "replyBy",
                "IN_PERSON"));
    }

    static CaseNumber registered(Visitor registrar, Map<String, String> form) {
        HttpResponse<String> sent = registrar.send("/desk", form);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        Matcher slip = NUMBER.matcher(registrar.open("/desk/registered").body());
        assertThat(slip.find()).isTrue();
        return new CaseNumber(slip.group());
    }

    /** What the form says beside the field when it is refused. */
    static String fault(Visitor registrar, Map<String, String> form, String field) {
        HttpResponse<String> refused = registrar.send("/desk", form);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        return page.select("[id='" + field + "-error']").text();
    }
}
