/** What stands for the gateway to E. delivery in demo mode: takes what the house lays down and says that it was delivered. */
@NullMarked
package lt.atsakas.demo.gateway;

import org.jspecify.annotations.NullMarked;
