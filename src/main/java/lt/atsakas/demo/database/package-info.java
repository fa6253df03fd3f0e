/** PostgreSQL inside the application, for demo mode and tests: starts, keeps and stops a server of its own. */
@NullMarked
package lt.atsakas.demo.database;

import org.jspecify.annotations.NullMarked;
