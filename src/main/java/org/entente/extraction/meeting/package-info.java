/**
 * Who met: the people of a text with their offices and parties, and the meetings that it reports or mentions.
 *
 * <p>Entered by {@link org.entente.extraction.meeting.PeopleFinder}
 * Offices, honorifics, the words for meetings and the cues for
 * their format are data beside this package.
 */
package org.entente.extraction.meeting;
