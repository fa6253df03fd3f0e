package lt.atsakas.acceptance.naughty;

import java.util.HashMap;
import java.util.Map;
import lt.atsakas.testing.Visitor;

/** Everybody who sends forms, each signed in once. */
final class Senders {

    private final int port;
    private final NaughtyCase made;
    private final Map<String, Sender> known = new HashMap<>();

    Senders(int port, NaughtyCase made) {
        this.port = port;
        this.made = made;
    }

    Sender named(String who) {
        return known.computeIfAbsent(who, this::comes);
    }

    private Sender comes(String who) {
        return switch (who) {
            case "stranger" -> new Sender(new Visitor(port), made::named, "/status");
            case "client" ->
                new Sender(open(made.named("$number"), made.named("$code")), made::named, "/complaints/new/who");
            case "replying" ->
                new Sender(open(made.named("$repliedNumber"), made.named("$repliedCode")), made::named, "/status");
            case "surveyed" -> {
                Visitor visitor = open(made.named("$answeredNumber"), made.named("$answeredCode"));
                visitor.open(made.named("$survey"));
                yield new Sender(visitor, made::named, "/status");
            }
            default -> staff(who);
        };
    }

    private Visitor open(String number, String code) {
        Visitor visitor = new Visitor(port);
        visitor.send("/status", Map.of("number", number, "code", code));
        return visitor;
    }

    private Sender staff(String login) {
        Visitor visitor = Visitor.signedIn(port, login);
        visitor.open("/camunda/app/tasklist/default/");
        return new Sender(visitor, made::named, "/cases");
    }
}
