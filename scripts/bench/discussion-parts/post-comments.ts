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

/**
 * Sends a letter of each talker, so many at a time, each as soon as one before is answered. The first eighth of them, by
 * which a server that was just started gets going, is sent but not timed.
 */
export async function post(
  { url, pid }: { url: string; pid: number },
  talkers: readonly Talker[],
  letterOf: (talker: Talker, number: number) => Letter,
  { success, connections = 32 }: { success: number; connections?: number },
): Promise<Written> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const failures: string[] = [];
  const sendAll = async (letters: readonly Letter[]): Promise<number[]> => {
    const times: number[] = [];
    const waiting = letters.values();
    const oneByOne = async () => {
      for (const letter of waiting) {
        const sent = performance.now();
        const { status, body } = await send(agent, url, letter);
        times.push(performance.now() - sent);
        if (status !== success) failures.push(`${status} ${body.slice(0, 200)}`);
      }
    };
    await Promise.all(Array.from({ length: connections }, oneByOne));
    return times;
  };
  const letters = talkers.map(letterOf);
  const untimed = Math.ceil(letters.length / 8);
  await sendAll(letters.slice(0, untimed));
  const [began, cpu] = [performance.now(), processorTime(pid)];
  const times = await sendAll(letters.slice(untimed));
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
