import jsonld, { type JsonLdDocument } from "jsonld";
import { loadContext } from "./contexts";

const CREATORS = ["http://purl.org/dc/terms/creator", "http://www.w3.org/ns/oa#annotatedBy"];

/**
 * Whether a document, read as data and whatever its terms are called, says who made itself or one of the resources that
 * `isOurs` names. What it says of the authors of other things is its own affair.
 * @throws {Error} where it is no JSON-LD
 */
export async function namesAuthor(
  document: JsonLdDocument,
  base: string,
  isOurs: (iri: string) => boolean,
): Promise<boolean> {
  const nodes: unknown[] = await jsonld.expand(document, { documentLoader: loadContext, base });
  return nodes.some(hasCreator) || nodes.some((node) => within(node, isOurs));
}

function within(node: unknown, isOurs: (iri: string) => boolean): boolean {
  if (Array.isArray(node)) return node.some((each) => within(each, isOurs));
  if (typeof node !== "object" || node === null) return false;
  const iri = "@id" in node && typeof node["@id"] === "string" ? node["@id"] : "";
  if (isOurs(iri) && hasCreator(node)) return true;
  // Said from the other end: "this person made that".
  if ("@reverse" in node && hasCreator(node["@reverse"])) return true;
  return Object.values(node).some((each) => within(each, isOurs));
}

const hasCreator = (node: unknown): boolean =>
  typeof node === "object" && node !== null && CREATORS.some((name) => Object.hasOwn(node, name));
