package lt.atsakas.inquiry;

import java.util.Optional;
import lt.atsakas.registry.AwaitsClient;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** What the handler asks the client, as long as the reply has not come; also when its day has passed. */
@Component
class AwaitedReply implements AwaitsClient {

    private final ClientQuestionDesk questions;

    AwaitedReply(ClientQuestionDesk questions) {
        this.questions = questions;
    }

    @Override
    public Optional<Awaited> awaitedIn(CaseNumber number) {
        return questions.awaited(number).map(asked -> new Awaited(asked.question(), asked.dueOn(), false));
    }
}
