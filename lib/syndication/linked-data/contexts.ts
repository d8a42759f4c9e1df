import type { ContextDefinition } from "jsonld";
import { ANNO_TERMS } from "./anno-context";

export const LDP_CONTEXT = "http://www.w3.org/ns/ldp.jsonld";

/** What containers say of themselves. → https://www.w3.org/TR/ldp/ */
const LDP_TERMS = Object.fromEntries([
  ["ldp", "http://www.w3.org/ns/ldp#"],
  ...["Resource", "RDFSource", "Container", "BasicContainer", "PreferMinimalContainer"].map((name) => [
    name,
    `http://www.w3.org/ns/ldp#${name}`,
  ]),
  ["contains", { "@id": "http://www.w3.org/ns/ldp#contains", "@type": "@id" }],
]);

const OURS: Record<string, ContextDefinition> = {
  "www.w3.org/ns/anno.jsonld": ANNO_TERMS,
  "www.w3.org/ns/anno": ANNO_TERMS,
  "www.w3.org/ns/ldp.jsonld": LDP_TERMS,
  "www.w3.org/ns/ldp": LDP_TERMS,
};

/** What the processor asks of a loader. → https://www.w3.org/TR/json-ld11-api/#remotedocument */
interface RemoteDocument {
  documentUrl: string;
  document: { "@context": ContextDefinition };
  contextUrl: undefined;
}

/**
 * The contexts that are known here. Any other is taken as saying nothing: reading somebody's document must send no
 * request to an address that stands in it.
 */
export async function loadContext(address: string): Promise<RemoteDocument> {
  const terms = OURS[address.replace(/^https?:\/\//u, "")] ?? {};
  return { documentUrl: address, document: { "@context": terms }, contextUrl: undefined };
}
