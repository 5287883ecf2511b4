/** Reads a text that a visitor pastes, within bounds of size, rate and time; nothing of it is kept. */
package org.entente.site.trial;
