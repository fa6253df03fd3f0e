/** What holds for every user task of every model: who sees it, takes it and completes it, and in which words that is refused. */
@NullMarked
package lt.atsakas.process.task;

import org.jspecify.annotations.NullMarked;
