/**
 * How the workflow engine is set up and who of the house it knows: settings, users and groups, standing grants, filters
 * and the roads by which the Camunda webapps may reach it.
 */
@NullMarked
package lt.atsakas.process.engine;

import org.jspecify.annotations.NullMarked;
