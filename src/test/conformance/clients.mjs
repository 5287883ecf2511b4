// Clients and validators from npm against a running site. Prints a line for each: name, version, passed, failed, and
// the first reason of a failure, with tabs between them.
import { readFileSync } from "node:fs";
import { QueryEngine } from "@comunica/query-sparql";
import rdfDereference from "rdf-dereference";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import "@citation-js/plugin-csl";
import { Validator } from "@seriousme/openapi-schema-validator";
import { parseAtomFeed } from "feedsmith";

const [site, ...things] = process.argv.slice(2);
const { rdfDereferencer } = rdfDereference;

function expect(what, isSo) {
  if (!isSo) throw new Error(what);
}

async function fetched(address, accept = "*/*") {
  const response = await fetch(address, { headers: { accept } });
  expect(`${address} answers ${response.status}`, response.ok);
  return response.text();
}

async function count(stream) {
  let seen = 0;
  for await (const _ of stream) seen++;
  return seen;
}

async function dereference(address) {
  const { data } = await rdfDereferencer.dereference(address);
  expect(`${address} gives no triples`, (await count(data)) > 0);
}

async function ask(query, source) {
  const found = await new QueryEngine().queryBindings(query, { sources: [source] });
  expect(`${JSON.stringify(source)} gives nothing`, (await count(found)) > 0);
}

async function cite(thing) {
  const data = thing.replace("/id/", "/data/");
  const titles = [];
  for (const suffix of ["bib", "ris", "csl"]) {
    const [reference] = new Cite(await fetched(`${data}.${suffix}`)).data;
    expect(`${suffix} leads to ${reference.URL}`, reference.URL === thing);
    titles.push(reference.title);
  }
  expect(`titles differ: ${titles.join(" | ")}`, new Set(titles).size === 1);
}

async function feed() {
  const { title, entries } = parseAtomFeed(await fetched(`${site}feed.atom`));
  expect("the feed has no title or no entries", title && entries.length > 0);
}

async function api() {
  const validator = new Validator();
  const result = await validator.validate(JSON.parse(await fetched(`${site}openapi.json`)));
  expect(JSON.stringify(result.errors), result.valid);
  validator.resolveRefs();
}

const ANY = "SELECT * WHERE { ?s ?p ?o } LIMIT 5";
const endpoint = `${site}sparql`;
const suites = {
  "rdf-dereference": [
    ...things.map((thing) => () => dereference(thing)),
    ...["", "ontology", "queries", ".well-known/void", "sparql"].map((path) => () => dereference(site + path)),
  ],
  "@comunica/query-sparql": [
    ...things.map((thing) => () => ask(`SELECT * WHERE { <${thing}> ?p ?o }`, thing)),
    () => ask(ANY, endpoint),
    () => ask("SELECT * WHERE { GRAPH ?g { ?s ?p ?o } } LIMIT 5", endpoint),
    () => ask(ANY, { type: "sparql", value: endpoint }),
    () => ask(ANY, `${site}queries/sources.ttl`),
    () => ask(ANY, `${site}dumps/entente.ttl`),
  ],
  "@citation-js/core": things.map((thing) => () => cite(thing)),
  "@seriousme/openapi-schema-validator": [api],
  feedsmith: [feed],
};

for (const [name, checks] of Object.entries(suites)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`));
  const reasons = [];
  for (const check of checks) {
    try {
      await check();
    } catch (error) {
      reasons.push(String(error.message).replace(/\s+/g, " ").slice(0, 200));
    }
  }
  console.log([name, version, checks.length - reasons.length, reasons.length, reasons[0] ?? ""].join("\t"));
}
process.exit(0);
