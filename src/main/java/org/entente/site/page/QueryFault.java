package org.entente.site.page;

/**
 * Why a stranger's query has no answer.
 *
 * @param message what is wrong; what could stand at the place instead, if that is known, in the lines after the first
 * @param line the place in the query, from 1; 0 if it is not one place that is at fault
 * @param column the place in the line, from 1
 */
public record QueryFault(String message, int line, int column) {

    /** What is wrong, in one line. */
    String summary() {
        return message.lines().findFirst().orElse("");
    }

    /** What could stand there instead, or empty. */
    String remedy() {
        return message.substring(summary().length()).strip();
    }
}
