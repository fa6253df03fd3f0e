/** The packaged application as its administrator starts it: another process, tried from outside. */
package lt.atsakas.packaged;
