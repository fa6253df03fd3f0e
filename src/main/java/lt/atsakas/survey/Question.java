package lt.atsakas.survey;

/** What a client is asked: how long it took, whether the answer is clear, how they were treated. */
public enum Question {
    SPEED,
    CLARITY,
    RESPECT
}
