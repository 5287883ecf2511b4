package org.entente.resolution;

import java.io.Serializable;
import org.entente.statement.Participation;

/**
 * A person at a meeting, or speaking about one, according to one source.
 *
 * @param person the person's key
 * @param meeting the meeting's key; empty for somebody who only speaks
 * @param source the source's name
 */
public record Appearance(String person, String meeting, String source, Participation participation)
        implements Serializable {}
