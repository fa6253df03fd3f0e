/** Short texts to telephones: the one place that would talk to an operator. */
@NullMarked
package lt.atsakas.correspondence.sms;

import org.jspecify.annotations.NullMarked;
