/** What people type into the forms of tasks: checked again on the server, handed to the step, kept by nobody here. */
@NullMarked
package lt.atsakas.process.form;

import org.jspecify.annotations.NullMarked;
