/** What every user task needs: its form checked again, refusals in plain words, the client's status, overdue tasks. */
@NullMarked
package lt.atsakas.process.task;

import org.jspecify.annotations.NullMarked;
