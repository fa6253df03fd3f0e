/** Brings a report of an offence or of undue influence before whoever decides it (policy 32, VAĮ 17): the steps behind the diagram. */
@NullMarked
package lt.atsakas.process.offencereport;

import org.jspecify.annotations.NullMarked;
