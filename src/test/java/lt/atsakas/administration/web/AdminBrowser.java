package lt.atsakas.administration.web;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The administrator's browser: reads pages, and fills in the forms that they show. */
record AdminBrowser(Visitor visitor) {

    static AdminBrowser at(int port) {
        return new AdminBrowser(Visitor.signedIn(port, "admin"));
    }

    Document open(String address) {
        return Jsoup.parse(visitor.open(address).body());
    }

    HttpResponse<String> send(String address, Map<String, String> fields) {
        return visitor.send(address, fields);
    }

    /** Enters somebody under that supervisor. */
    HttpResponse<String> join(String login, String supervisor) {
        return send("/admin/new-employee", facts(login, supervisor));
    }

    /** Fills these fields in over what the form holds, and sends it. */
    HttpResponse<String> fillIn(String address, Map<String, String> changed) {
        Map<String, String> fields = form(address);
        fields.putAll(changed);
        return send(address, fields);
    }

    /** Has a one-time password issued, and reads it. */
    String issuedPassword(String login) {
        String card = "/admin/employees/" + login;
        HttpResponse<String> issued = visitor.sendFrom(card, card + "/password", Map.of());
        return open(location(issued)).select(".at-code").text();
    }

    /** What the form of the page holds, as a browser would send it. */
    Map<String, String> form(String address) {
        Map<String, String> fields = new LinkedHashMap<>();
        open(address)
                .select("main form")
                .forms()
                .get(0)
                .formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        fields.remove("_csrf");
        return fields;
    }

    static Map<String, String> facts(String login, String supervisor) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", login);
        facts.put("fullName", "Puslapė Puslapienė");
        facts.put("position", "Specialistė");
        facts.put("email", login + "@atsakas.demo");
        facts.put("phone", "+370 5 277 9000");
        facts.put("unit", "nuoma");
        facts.put("supervisor", supervisor);
        facts.put("roles", "HANDLER");
        facts.put("version", "0");
        return facts;
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
