/**
 * Finds things by their names and by the words of their sources, in an index that is made from the store and kept in
 * memory, so that any store will do.
 */
package org.entente.site.search;
