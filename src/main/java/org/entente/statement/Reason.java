package org.entente.statement;

import java.io.Serializable;

/**
 * Why the extraction says so.
 *
 * @param rule the name of the rule, as it stands in the rule files ({@code commit.agree-to})
 * @param trigger the words of the source that set it off ("agreed to")
 */
public record Reason(String rule, String trigger) implements Serializable {}
