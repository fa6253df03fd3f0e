/** What tests share: the one application context, its clock, its mailbox and fixtures with valid defaults. */
package lt.atsakas.testing;
