package org.entente.resolution;

import org.entente.resolution.Claim.Attestation;
import org.entente.statement.Content;
import org.entente.statement.Statement;

/** A statement with its gist. */
record Said(Attestation attestation, Gist gist) {

    Statement statement() {
        return attestation.statement();
    }

    Content content() {
        return statement().content();
    }
}
