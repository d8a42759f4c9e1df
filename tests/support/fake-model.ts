import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Model } from "@/lib/proposals/model";

export interface Asked {
  path: string;
  authorization: string | undefined;
  body: { model: string; messages: { role: string; content: string }[]; response_format?: { type: string } };
}

type Behaviour = (response: ServerResponse, asked: Asked) => void;

/** An endpoint on this machine that behaves as it is told, and remembers what it was asked. */
export async function fakeModel(behave: Behaviour) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const one = await read(request);
    asked.push(one);
    behave(response, one);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/v1`;
  const model: Model = { url, key: "a-key", name: "fake-1", timeout: 2000, longest: 20_000, format: "schema" };
  const stop = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { url, model, asked, stop };
}

async function read(request: IncomingMessage): Promise<Asked> {
  let body = "";
  for await (const part of request.setEncoding("utf8")) body += part;
  return {
    path: request.url ?? "",
    authorization: request.headers.authorization,
    body: JSON.parse(body || "{}") as Asked["body"],
  };
}

/** An answer as such endpoints give it. */
export const completion = (content: string | null): string =>
  JSON.stringify({
    ...{ id: "1", object: "chat.completion", created: 0, model: "fake-1" },
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content, refusal: null } }],
  });

/** Behaves well: these facts, whatever it is asked. */
export const proposing =
  (...facts: unknown[]): Behaviour =>
  (response) =>
    response.setHeader("content-type", "application/json").end(completion(JSON.stringify({ facts })));
