package lt.atsakas.organisation;

/** A unit as just read from the record, with the version that a change must name. */
public record UnitFile(UnitCard card, int version) {}
