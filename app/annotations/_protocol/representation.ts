import { createHash } from "node:crypto";
import type { JsonLdDocument } from "jsonld";
import { toTurtle } from "@/lib/syndication/linked-data/turtle";
import { ANNO_PROFILE } from "@/lib/syndication/web-annotation";
import type { Manners } from "./manners";
import { chooseForm, type Form } from "./negotiation";
import { archiveOrigin } from "./origin";
import { Refused } from "./refused";

const TYPES = { jsonld: ANNO_PROFILE, json: "application/json; charset=utf-8", turtle: "text/turtle; charset=utf-8" };
type DataForm = keyof typeof TYPES;

/** A document in one form, with the entity tag of just this form of it. */
export interface Representation {
  type: string;
  body: string;
  tag: string;
}

export async function represent(document: object, form: DataForm): Promise<Representation> {
  const body =
    form === "turtle" ? await toTurtle(asData(document), archiveOrigin()) : JSON.stringify(document, null, 2);
  const tag = createHash("sha256").update(`${form}\n${body}`).digest("base64url").slice(0, 27);
  return { type: TYPES[form], body, tag: `"${tag}"` };
}

/** Without what is not there, as any reader of the JSON has it. */
const asData = (document: object): JsonLdDocument => JSON.parse(JSON.stringify(document));

/** The form that a request asks for. @throws {Refused} 406 */
export function formFor(request: Request, offered: readonly Form[] = ["jsonld", "json", "turtle"]): Form {
  const form = chooseForm(request.headers.get("accept"), offered);
  if (!form) throw new Refused({ status: 406, reason: "no-such-form" });
  return form;
}

interface Shown {
  status?: number;
  headers?: Record<string, string>;
}

/** A document in the form that its request asks for; "not modified" to whom has it. */
export async function show(
  request: Request,
  document: object,
  manners: Manners,
  { status = 200, headers = {} }: Shown = {},
): Promise<Response> {
  const form = formFor(request);
  const { type, body, tag } = await represent(document, form === "html" ? "jsonld" : form);
  const said = { ...manners.headers, "Cache-Control": "private, no-cache", ETag: tag, ...headers };
  if (["GET", "HEAD"].includes(request.method) && has(request.headers.get("if-none-match"), tag, "weak")) {
    return new Response(null, { status: 304, headers: said });
  }
  return new Response(request.method === "HEAD" ? null : body, { status, headers: { ...said, "Content-Type": type } });
}

/**
 * Holds a write to the state its client saw, in whichever form it saw it.
 * @throws {Refused} 412
 */
export async function requireMatch(request: Request, document: object): Promise<void> {
  const wanted = request.headers.get("if-match");
  const unwanted = request.headers.get("if-none-match");
  if (wanted === null && unwanted === null) return;
  const forms = await Promise.all((["jsonld", "json", "turtle"] as const).map((form) => represent(document, form)));
  const fits = wanted === null || forms.some(({ tag }) => has(wanted, tag, "strong"));
  if (!fits || forms.some(({ tag }) => has(unwanted, tag, "weak"))) {
    throw new Refused({ status: 412, reason: "annotation-changed" });
  }
}

/** If-None-Match compares weakly, If-Match does not (RFC 9110 §13.1). */
function has(header: string | null, tag: string, comparison: "weak" | "strong"): boolean {
  if (header === null) return false;
  if (header.trim() === "*") return true;
  const known = header.split(",").map((word) => word.trim());
  return known.some((word) => (comparison === "weak" ? word.replace(/^W\//u, "") : word) === tag);
}
