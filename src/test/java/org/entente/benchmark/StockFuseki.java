package org.entente.benchmark;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The rival at publishing: a stock Fuseki that has loaded a file. */
final class StockFuseki {
    private StockFuseki() {}

    public static void main(String[] args) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(dataset, args[0]);
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/ds", dataset, false)
                .build()
                .start();
        System.out.println("http://localhost:" + server.getPort() + "/");
        server.join();
    }
}
