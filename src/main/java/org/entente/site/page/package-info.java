/**
 * The HTML pages: a path and its parameters become a page, from templates that escape by context.
 *
 * <p>Entered by {@link org.entente.site.page.Pages}. Knows nothing of HTTP: the site has already decided that the
 * client wants HTML and in which language, and it adds the headers, the caching and the compression.
 */
package org.entente.site.page;
