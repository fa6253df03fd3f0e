/** Puts the house's electronic seal on papers, with a key from a PKCS#12 file (PAdES baseline B). */
@NullMarked
package lt.atsakas.correspondence.seal;

import org.jspecify.annotations.NullMarked;
