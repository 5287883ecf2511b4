package org.entente.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/** One line on a terminal that says how far long work has come; nothing where the output is not a terminal. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final String label;
    private final int total;
    private final boolean shown;
    private final AtomicInteger done = new AtomicInteger();

    private Progress(PrintStream out, String label, int total, boolean shown) {
        this.out = out;
        this.label = label;
        this.total = total;
        this.shown = shown;
    }

    static Progress on(PrintStream out, String label, int total) {
        return new Progress(out, label, total, total > 0 && picocli.CommandLine.Help.Ansi.AUTO.enabled());
    }

    /** One more is done. May be called by several threads. */
    void step() {
        int now = done.incrementAndGet();
        if (shown) {
            int filled = now * WIDTH / total;
            synchronized (out) {
                out.print("\r" + label + " [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + now + "/"
                        + total);
                out.flush();
            }
        }
    }

    @Override
    public void close() {
        if (shown) {
            out.print("\r" + " ".repeat(label.length() + WIDTH + 24) + "\r");
            out.flush();
        }
    }
}
