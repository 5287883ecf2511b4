/**
 * Where a text names parties: states, organisations and groups, by name, adjective, demonym, capital or seat.
 *
 * <p>Entered by {@link org.entente.extraction.party.PartyFinder}. The names come from the register
 * {@link org.entente.statement.Parties}; {@code phrases.tsv} beside this package says which phrases hold a party's name
 * and do not mean it. Who a mention stands for in its sentence is decided in {@code extraction.actor}.
 */
package org.entente.extraction.party;
