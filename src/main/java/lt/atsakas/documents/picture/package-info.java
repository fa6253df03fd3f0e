/**
 * What the headers of a picture tell: how large it is, and where it says who made it, when and where. Nothing is decoded, so
 * nothing can blow up; of a broken picture it is said that it is broken.
 */
@NullMarked
package lt.atsakas.documents.picture;

import org.jspecify.annotations.NullMarked;
