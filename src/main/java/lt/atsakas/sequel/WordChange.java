package lt.atsakas.sequel;

/** Words that stood in a text and those that stand in their place; either may be none. */
public record WordChange(String before, String after) {}
