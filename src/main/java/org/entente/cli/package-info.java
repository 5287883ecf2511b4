/**
 * The command line: one class for each command, and all the wiring. Knows every room. Only here are the environment,
 * the clock, standard output and the exit status touched.
 */
package org.entente.cli;
