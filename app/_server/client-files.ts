import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const PREFIX = "/client/";
const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
  "": "text/plain; charset=utf-8",
};
/** For its makers, not for its readers. */
const LEFT_OUT = /ui-playground/;

const ANYBODY = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};
/** The address of a file names its version, so what is under it never changes; under the bare name it does. */
const FOR_EVER = "public, max-age=31536000, immutable";
const FOR_A_WHILE = "public, max-age=3600";

interface Packed {
  bytes: Buffer;
  gzipped: Buffer | null;
  tag: string;
}

/**
 * The files of the annotation client, as its package brings them (BSD-2-Clause; its licence is among them). Only what the
 * package holds is there; each is read and packed once.
 */
export class ClientFiles {
  readonly #paths: ReadonlyMap<string, string>;
  readonly #versions: ReadonlyMap<string, string>;
  readonly #packed = new Map<string, Promise<Packed>>();

  /** @param folder of the package */
  constructor(folder: string) {
    const names = readdirSync(join(folder, "build"), { recursive: true, encoding: "utf8" })
      .map((name) => `build/${name.replaceAll("\\", "/")}`)
      .filter((name) => !LEFT_OUT.test(name) && statSync(join(folder, name)).isFile());
    this.#paths = new Map([...names, "LICENSE"].map((name) => [name, join(folder, name)]));
    this.#versions = new Map(versionsIn(readFileSync(join(folder, "build/manifest.json"), "utf8")));
  }

  /** Answers a request for a file of the client. False when it is for something else. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const [path = "", version] = (request.url ?? "").split("?", 2);
    if (!path.startsWith(PREFIX)) return false;
    const name = path.slice(PREFIX.length);
    const file = this.#paths.get(name);
    if (request.method === "OPTIONS") response.writeHead(204, { ...ANYBODY, Allow: "GET, HEAD, OPTIONS" }).end();
    else if (!file) response.writeHead(404, { ...ANYBODY, "Cache-Control": "no-store" }).end();
    else if (request.method !== "GET" && request.method !== "HEAD") response.writeHead(405, ANYBODY).end();
    else
      void this.#send(request, response, {
        name,
        file,
        isFixed: version !== undefined && version === this.#versions.get(name),
      });
    return true;
  }

  async #send(
    { method, headers }: IncomingMessage,
    response: ServerResponse,
    { name, file, isFixed }: { name: string; file: string; isFixed: boolean },
  ): Promise<void> {
    const packing = this.#packed.get(name) ?? pack(file);
    this.#packed.set(name, packing);
    const { bytes, gzipped, tag } = await packing;
    const isPacked = gzipped !== null && /\bgzip\b/.test(String(headers["accept-encoding"] ?? ""));
    response.setHeader("Cache-Control", isFixed ? FOR_EVER : FOR_A_WHILE);
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept-Encoding");
    for (const [header, value] of Object.entries(ANYBODY)) response.setHeader(header, value);
    if (headers["if-none-match"]?.includes(tag)) {
      response.writeHead(304).end();
      return;
    }
    const body = isPacked ? gzipped : bytes;
    if (isPacked) response.setHeader("Content-Encoding", "gzip");
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    response.setHeader("Content-Length", body.length);
    response.end(method === "HEAD" ? undefined : body);
  }
}

/** {"scripts/annotator.bundle.js": "scripts/annotator.bundle.js?522174"} ⇒ ["build/scripts/annotator.bundle.js", "522174"] */
function versionsIn(manifest: string): [string, string][] {
  const files: Record<string, string> = JSON.parse(manifest);
  return Object.entries(files).map(([name, address]) => [`build/${name}`, address.split("?", 2)[1] ?? ""]);
}

async function pack(file: string): Promise<Packed> {
  const bytes = await readFile(file);
  const gzipped = extname(file) === ".woff2" ? null : await promisify(gzip)(bytes, { level: 9 });
  return { bytes, gzipped, tag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"` };
}
