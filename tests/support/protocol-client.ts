import type { Scope } from "@/lib/access/scopes";
import type { Role } from "@/lib/access/viewer";
import { issueApiToken } from "@/lib/accounts/commands/api-tokens";
import { db } from "@/lib/platform/db";
import { aViewer } from "./a-user";
import { type RawAnswer, rawRequest } from "./raw-request";

export const ANNO = "http://www.w3.org/ns/anno.jsonld";
export const LD_JSON = `application/ld+json; profile="${ANNO}"`;
export const LDP = "http://www.w3.org/ns/ldp#";
export const OA = "http://www.w3.org/ns/oa#";
export const BASE = process.env.BASE_URL ?? "http://localhost:3000";
export const CONTAINER = `${BASE}/annotations/`;

export type Json = Record<string, unknown>;

export interface Answer extends RawAnswer {
  json: Json;
}

type Headers = Record<string, string>;

/** A program that speaks the protocol, with a key of its own or as a guest. */
export class ProtocolClient {
  constructor(readonly token: string | null = null) {}

  get = (iri: string, headers: Headers = {}) => this.send("GET", iri, headers);
  head = (iri: string, headers: Headers = {}) => this.send("HEAD", iri, headers);
  options = (iri: string, headers: Headers = {}) => this.send("OPTIONS", iri, headers);
  remove = (iri: string, headers: Headers = {}) => this.send("DELETE", iri, headers);
  post = (document: unknown, headers: Headers = {}, iri = CONTAINER) => this.send("POST", iri, headers, document);
  put = (iri: string, document: unknown, headers: Headers = {}) => this.send("PUT", iri, headers, document);

  async send(method: string, iri: string, headers: Headers, document?: unknown): Promise<Answer> {
    const { pathname, search } = new URL(iri, BASE);
    const body = document === undefined || typeof document === "string" ? document : JSON.stringify(document);
    const answer = await rawRequest(pathname + search, {
      ...{ method, body },
      headers: {
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...(body !== undefined && { "content-type": LD_JSON, "content-length": String(Buffer.byteLength(body)) }),
        ...headers,
      },
    });
    return { ...answer, json: parsed(answer.body) };
  }
}

function parsed(body: string): Json {
  try {
    return JSON.parse(body);
  } catch {
    return {}; // Turtle, or nothing
  }
}

/** Somebody new with a key, and their client. */
export async function aProtocolClient(role: Role = "editor", scopes: Scope[] = ["read", "annotate"]) {
  const viewer = await aViewer({ role });
  const terms = { userId: viewer.id, kind: "personal", name: "protocol", scopes, days: 1 } as const;
  const { token } = await issueApiToken(db, terms);
  return { viewer, token, client: new ProtocolClient(token) };
}

let count = 0;

/** A document about a page that is not ours, unless told otherwise. */
export const aDocument = (more: Json = {}): Json => ({
  ...{ "@context": ANNO, type: "Annotation", motivation: "commenting" },
  body: { type: "TextualBody", value: `Слова ${++count}`, format: "text/plain", language: "ru" },
  target: `https://elsewhere.example/page-${count}`,
  ...more,
});

/** The links of an answer, by relation. */
export function linksOf({ headers }: RawAnswer): { rel: string; href: string }[] {
  const all = [headers.link ?? ""].flat().join(", ");
  return [...all.matchAll(/<([^>]*)>\s*;\s*rel="([^"]*)"/gu)].map(([, href = "", rel = ""]) => ({ rel, href }));
}

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A property of an object inside a document; fails where there is none. */
export function objectAt(document: Json, key: string): Json {
  const value = document[key];
  if (!isObject(value)) throw new Error(`${key} is ${JSON.stringify(value)}`);
  return value;
}

export const itemsOf = (page: Json): unknown[] => (Array.isArray(page.items) ? page.items : []);
export const textAt = (document: Json, key: string): string => String(document[key] ?? "");
