package lt.atsakas.notices;

/**
 * What somebody had before them when they began to change a text.
 *
 * @param base the number of the newest version then
 * @param mark of the draft then; 0 where there was none
 */
public record DraftSeen(int base, long mark) {}
