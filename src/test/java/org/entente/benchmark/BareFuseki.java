package org.entente.benchmark;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The rival at the start: an embedded Fuseki with an empty dataset and nothing else. */
final class BareFuseki {
    private BareFuseki() {}

    public static void main(String[] args) {
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/ds", DatasetGraphFactory.createTxnMem(), false)
                .build()
                .start();
        System.out.println("http://localhost:" + server.getPort() + "/ds/sparql?query=ASK%7B%7D");
        server.join();
    }
}
