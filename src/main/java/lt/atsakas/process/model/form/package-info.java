/** The rules for forms: the part of the form language that Tasklist shows, over published variables. */
@NullMarked
package lt.atsakas.process.model.form;

import org.jspecify.annotations.NullMarked;
