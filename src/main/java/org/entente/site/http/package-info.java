/**
 * Requests and responses as values: what of HTTP the site needs, free of the server that carries it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110">RFC 9110, HTTP Semantics</a>
 */
package org.entente.site.http;
