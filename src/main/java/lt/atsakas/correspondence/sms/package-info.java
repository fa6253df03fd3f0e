/** Short texts to telephones: the one place that talks to an operator. */
@NullMarked
package lt.atsakas.correspondence.sms;

import org.jspecify.annotations.NullMarked;
