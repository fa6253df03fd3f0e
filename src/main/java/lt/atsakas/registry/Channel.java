package lt.atsakas.registry;

/** By which road a complaint came in (policy 2, 4.2–4.4). */
public enum Channel {
    IN_PERSON,
    PHONE,
    EMAIL,
    POST,
    HOME_VISIT,
    E_DELIVERY,
    WEB,
    OTHER
}
