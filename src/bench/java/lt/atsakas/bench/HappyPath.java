package lt.atsakas.bench;

import java.util.Map;

/** What the people of a case fill in on the straight way to an approved answer, task by task. */
final class HappyPath {

    private static final Map<String, Map<String, Object>> ANSWERS = Map.of(
            "userTask_classifyComplaint", Map.of("kind", "complaint", "category", "commonAreas", "urgency", "none"),
            "userTask_confirmImpartiality", Map.of("decision", "noConflict"),
            "userTask_examineComplaint", Map.of("note", "Apžiūrėta vietoje."),
            "userTask_approveAnswer", Map.of("decision", "approve"));

    private HappyPath() {}

    static Map<String, Object> answers(String task) {
        return ANSWERS.getOrDefault(task, Map.of());
    }
}
