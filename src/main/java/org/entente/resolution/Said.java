package org.entente.resolution;

import org.entente.resolution.Claim.Attestation;

/** A statement with its gist. */
record Said(Attestation attestation, Gist gist) {}
