import { type IncomingHttpHeaders, request } from "node:http";
import { gunzipSync } from "node:zlib";

export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: FormData | Buffer | string;
}

/**
 * Sends a request as it is written: no header of its own but Host, no path put in order, no redirect followed. What
 * browsers and fetch never send is what these tests are about.
 */
export async function rawRequest(path: string, { method = "GET", headers = {}, body }: Sent = {}): Promise<RawAnswer> {
  const { hostname, port } = new URL(process.env.BASE_URL ?? "http://localhost:3000");
  const packed = body instanceof FormData ? await pack(body) : { type: undefined, bytes: body };
  const typed = packed.type ? { "content-type": packed.type, ...headers } : headers;
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers: typed, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(Buffer.from(chunk));
      const raw = Buffer.concat(chunks);
      const plain = response.headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw;
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: plain.toString("utf8") });
    });
    sent.once("error", reject);
    sent.end(packed.bytes);
  });
}

async function pack(form: FormData): Promise<{ type: string; bytes: Buffer }> {
  const packed = new Response(form);
  return { type: packed.headers.get("content-type") ?? "", bytes: Buffer.from(await packed.arrayBuffer()) };
}
