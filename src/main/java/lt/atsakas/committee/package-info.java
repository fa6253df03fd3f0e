/**
 * Committees: who sits in them, when they meet about which cases, who is impartial there and how votes are counted. Nobody barred from a
 * case takes part in its review or learns of it (VAĮ 23(2), 24; policy 27).
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "registry",
            "organisation",
            "documents",
            "correspondence",
            "assignment",
            "deadlines"
        })
package lt.atsakas.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
