/** Tables as spreadsheets write and read them: CSV in UTF-8. Knows bytes, lines and cells, and nothing of the house. */
@NullMarked
package lt.atsakas.shared.table;

import org.jspecify.annotations.NullMarked;
