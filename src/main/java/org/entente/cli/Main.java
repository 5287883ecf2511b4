package org.entente.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code entente}: the command that the others hang on. Exit status 0 success, 1 some input failed, 2 wrong usage. */
@Command(
        name = "entente",
        versionProvider = Main.Version.class,
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        description = "Turns texts about diplomatic meetings into a knowledge graph and publishes it as linked data.",
        subcommands = {
            ServeCommand.class,
            ExtractCommand.class,
            LoadCommand.class,
            QueryCommand.class,
            ValidateCommand.class,
            ExplainCommand.class
        },
        footerHeading = "%n",
        footer = {
            "Exit status: 0 success, 1 some input failed or validation found faults, 2 wrong usage.",
            "Messages go to standard error, results to standard output."
        },
        usageHelpAutoWidth = true)
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(wrongUsage())
                .setExecutionExceptionHandler(failure());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    /** One line on what is wrong and one on where to read how it is right. */
    private static IParameterExceptionHandler wrongUsage() {
        return (exception, args) -> {
            CommandLine command = exception.getCommandLine();
            PrintWriter err = command.getErr();
            err.println("entente: " + exception.getMessage());
            if (exception instanceof UnmatchedArgumentException) {
                if (!command.getSubcommands().isEmpty()) {
                    err.println("Commands: "
                            + String.join(" ", command.getSubcommands().keySet()));
                }
                err.println("Options: "
                        + String.join(" ", command.getCommandSpec().optionsMap().keySet()));
            }
            err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
            return ExitCode.USAGE;
        };
    }

    private static IExecutionExceptionHandler failure() {
        return (exception, command, parsed) -> {
            if (!(exception instanceof CommandFailure)) {
                throw exception;
            }
            command.getErr().println("entente: " + exception.getMessage());
            return ExitCode.SOFTWARE;
        };
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"entente " + number()};
        }

        static String number() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "unpackaged" : version;
        }
    }
}
