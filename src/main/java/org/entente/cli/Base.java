package org.entente.cli;

import org.entente.graph.Iris;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says below which address everything published is named. */
final class Base {
    static final String DEFAULT = "http://localhost:3030/";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description =
                    "What all published IRIs begin with (default: the address that it is served at, " + DEFAULT + ").")
    private String base = "";

    /** The base that was asked for, else the default. */
    Iris iris() {
        return irisElse(DEFAULT);
    }

    /** The base that was asked for, else this one. */
    Iris irisElse(String address) {
        String chosen = base.isEmpty() ? address : base;
        try {
            return new Iris(chosen.endsWith("/") ? chosen : chosen + "/");
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--base: " + e.getMessage());
        }
    }
}
