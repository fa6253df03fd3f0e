/** What a machine cannot mend is brought before a person: failed steps, supervisors who stay silent. */
@NullMarked
package lt.atsakas.process.alarm;

import org.jspecify.annotations.NullMarked;
