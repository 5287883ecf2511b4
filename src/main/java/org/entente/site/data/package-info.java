/** Descriptions in RDF: what the dataset says of a thing, as a document of bounded size. */
package org.entente.site.data;
