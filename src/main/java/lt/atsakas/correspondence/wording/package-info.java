/** What the office words of its letters: texts with merge fields, in versions, released by a second person. The frame stays in the templates. */
@NullMarked
@NamedInterface("wording")
package lt.atsakas.correspondence.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
