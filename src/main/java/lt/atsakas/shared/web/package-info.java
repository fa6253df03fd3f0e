/** What every page shares: the names in the shell, error pages, problems of the API. */
@NullMarked
package lt.atsakas.shared.web;

import org.jspecify.annotations.NullMarked;
