/** What people see, tried in a real browser: scenarios under {@code src/test/browser}, one test for each. */
package lt.atsakas.acceptance.browser;
