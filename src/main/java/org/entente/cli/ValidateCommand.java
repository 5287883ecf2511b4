package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.graph.check.Fault;
import org.entente.store.StoreException;
import org.entente.store.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

@Command(
        name = "validate",
        description = "Checks dumps: shapes (SHACL), IRIs, and that each quote stands in its source.")
final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dumps (.trig, .nq, .ttl or .jsonld).")
    private List<Path> files;

    @Override
    public Integer call() {
        boolean valid = true;
        for (Path file : files) {
            valid &= isValid(file);
        }
        return valid ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static boolean isValid(Path file) {
        try {
            List<Fault> faults = Validator.validate(file);
            faults.forEach(System.out::println);
            boolean valid = faults.stream().noneMatch(fault -> fault.severity() == Fault.Severity.ERROR);
            System.out.println(file + ": " + (valid ? "valid" : "not valid") + ", " + faults.size() + " faults");
            return valid;
        } catch (StoreException e) {
            System.err.println("entente: " + e.getMessage());
            return false;
        }
    }
}
