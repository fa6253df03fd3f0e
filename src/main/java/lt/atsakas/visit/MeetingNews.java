package lt.atsakas.visit;

import lt.atsakas.correspondence.OfficialLetter.Topic;

/** What the client is to learn of a meeting. */
enum MeetingNews {
    PLANNED(Topic.VISIT_PLANNED),
    MOVED(Topic.VISIT_MOVED),
    CANCELLED(Topic.VISIT_CANCELLED);

    private final Topic topic;

    MeetingNews(Topic topic) {
        this.topic = topic;
    }

    Topic topic() {
        return topic;
    }
}
