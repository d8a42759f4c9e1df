/** An answer of a model has no need to be larger. */
export const LARGEST_ANSWER = 1024 * 1024;

/** The endpoint did not answer as it should; the job that asked may ask again later. */
export class ModelFailure extends Error {
  override name = "ModelFailure";
}

/**
 * Like `fetch`, but follows no redirect (the key and the text are for one address only), reads no more than a megabyte,
 * and has read the whole answer when it returns, so that a time limit on it covers the body too.
 */
export async function guardedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: "manual" });
  if (response.status >= 300 && response.status < 400) {
    await response.body?.cancel();
    throw new ModelFailure("the endpoint sends us to another address");
  }
  const body = await readUpTo(response, LARGEST_ANSWER);
  const { status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers: contentType(headers) });
}

async function readUpTo(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!response.body) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the rest.
  for await (const part of response.body) {
    length += part.length;
    if (length > most) throw new ModelFailure("the answer is larger than a megabyte");
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The body is unpacked by now: its old length and packing no longer hold. */
const contentType = (headers: Headers): Record<string, string> => ({
  "content-type": headers.get("content-type") ?? "application/json",
});
