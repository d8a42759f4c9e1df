import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";
import { processorTime } from "../load";
import type { Talker } from "./talkers";

/** What a run of writing came to. */
export interface Written {
  perSecond: number;
  /** Milliseconds from sending to the answer. */
  p50: number;
  p95: number;
  /** Milliseconds of processor time the web process spent on each. */
  cpuPerRequest: number;
  /** Answers that were no success, by status, with the beginning of one. */
  failures: string[];
}

/** One comment as it is sent. */
export interface Letter {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** Sends a letter of each talker, so many at a time, each as soon as one before is answered. */
export async function post(
  { url, pid }: { url: string; pid: number },
  talkers: readonly Talker[],
  letterOf: (talker: Talker, number: number) => Letter,
  { success, connections = 32 }: { success: number; connections?: number },
): Promise<Written> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const failures: string[] = [];
  const waiting = talkers.entries();
  const [began, cpu] = [performance.now(), processorTime(pid)];
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (const [number, talker] of waiting) {
        const sent = performance.now();
        const { status, body } = await send(agent, url, letterOf(talker, number));
        times.push(performance.now() - sent);
        if (status !== success) failures.push(`${status} ${body.slice(0, 200)}`);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const cpuPerRequest = (processorTime(pid) - cpu) / times.length;
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.95), cpuPerRequest, failures };
}

function send(agent: Agent, url: string, { path, headers, body }: Letter): Promise<{ status: number; body: string }> {
  const length = { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { agent, method: "POST", headers: { ...headers, ...length } }, (answer) => {
      let told = "";
      answer.setEncoding("utf8").on("data", (piece) => {
        if (told.length < 500) told += piece;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: told }));
    });
    sent.once("error", reject);
    sent.end(body);
  });
}
