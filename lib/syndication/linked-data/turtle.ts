import jsonld, { type JsonLdDocument } from "jsonld";
import { z } from "zod";
import { loadContext } from "./contexts";

/** As RDF/JS has them. → https://rdf.js.org/data-model-spec/ */
const Term = z.object({
  termType: z.string(),
  value: z.string(),
  datatype: z.object({ value: z.string() }).optional(),
  language: z.string().optional(),
});
type Term = z.infer<typeof Term>;
const Quad = z.object({ subject: Term, predicate: Term, object: Term, graph: Term });
type Quad = z.infer<typeof Quad>;

const PREFIXES: readonly [string, string][] = [
  ["oa", "http://www.w3.org/ns/oa#"],
  ["as", "http://www.w3.org/ns/activitystreams#"],
  ["ldp", "http://www.w3.org/ns/ldp#"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["dcterms", "http://purl.org/dc/terms/"],
  ["foaf", "http://xmlns.com/foaf/0.1/"],
  ["rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
  ["rdfs", "http://www.w3.org/2000/01/rdf-schema#"],
  ["schema", "http://schema.org/"],
  ["xsd", "http://www.w3.org/2001/XMLSchema#"],
];
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const STRING = "http://www.w3.org/2001/XMLSchema#string";
const LANGUAGE_STRING = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

/**
 * A JSON-LD document as Turtle, its default graph grouped by subject.
 * → https://www.w3.org/TR/turtle/, https://www.w3.org/TR/json-ld11-api/#deserialize-json-ld-to-rdf-algorithm
 * @throws {Error} where the document is no JSON-LD
 */
export async function toTurtle(document: JsonLdDocument, base: string): Promise<string> {
  const quads = z.array(Quad).parse(await jsonld.toRDF(document, { documentLoader: loadContext, base }));
  const bySubject = Map.groupBy(
    quads.filter(({ graph }) => graph.termType === "DefaultGraph"),
    ({ subject }) => written(subject),
  );
  const heads = PREFIXES.map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`).join("");
  return `${heads}\n${[...bySubject].map(([subject, of]) => statements(subject, of)).join("\n")}`;
}

function statements(subject: string, quads: readonly Quad[]): string {
  const byPredicate = Map.groupBy(quads, ({ predicate }) => (predicate.value === TYPE ? "a" : written(predicate)));
  const lines = [...byPredicate].map(
    ([predicate, of]) => `${predicate} ${of.map(({ object }) => written(object)).join(", ")}`,
  );
  return `${subject} ${lines.join(" ;\n  ")} .\n`;
}

function written({ termType, value, datatype, language }: Term): string {
  if (termType === "BlankNode") return value;
  if (termType === "NamedNode") return iri(value);
  const words = `"${value.replace(/[\\"\n\r]/gu, (sign) => ESCAPED[sign] ?? sign)}"`;
  if (language) return `${words}@${language}`;
  return !datatype || datatype.value === STRING || datatype.value === LANGUAGE_STRING
    ? words
    : `${words}^^${iri(datatype.value)}`;
}

const ESCAPED: Record<string, string> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r" };

/** With a prefix where what is left needs no escape. */
function iri(value: string): string {
  const known = PREFIXES.find(([, start]) => value.startsWith(start));
  const rest = known ? value.slice(known[1].length) : "";
  if (known && /^[A-Za-z]\w*$/u.test(rest)) return `${known[0]}:${rest}`;
  return `<${value.replace(/[\s<>"{}|^`\\]|\p{Cc}/gu, (sign) => encodeURIComponent(sign))}>`;
}
