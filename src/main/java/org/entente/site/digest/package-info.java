/**
 * What pages need of the whole dataset and cannot ask for each time: the search index, and the ledger of whose claims
 * there are. Made of the store and kept in memory, so that any store will do.
 */
package org.entente.site.digest;
