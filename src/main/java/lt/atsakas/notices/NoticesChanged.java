package lt.atsakas.notices;

/** A version was published or called off. */
record NoticesChanged() {}
