package org.entente.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente}: the command that the others hang on. */
@Command(name = "entente", mixinStandardHelpOptions = true)
public final class Main implements Runnable {
    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.err);
    }
}
