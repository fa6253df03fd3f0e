/** The public API: file a complaint, read where it stands. */
@NullMarked
package lt.atsakas.portal.api;

import org.jspecify.annotations.NullMarked;
