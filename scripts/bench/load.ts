import { readFileSync } from "node:fs";
import autocannon from "autocannon";
import { childrenOf } from "../processes.mjs";

export interface Load {
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  /** Milliseconds of processor time that all web processes spent on each request. */
  cpuPerRequest: number;
  /** Megabytes that the largest web process held at the most since it started. */
  peakMemory: number;
  /** Answers other than 2xx, and requests without an answer. */
  failures: number;
  /** Bytes of one answer. */
  bytes: number;
}

interface Options {
  url: string;
  pid: number;
  headers?: Record<string, string>;
  connections?: number;
  /** Seconds. */
  duration?: number;
}

const CLOCK_TICK = 10; // milliseconds: USER_HZ is 100 on every Linux that we run on

/** Sends requests from so many connections, each after the answer to the one before; warms up for a quarter first. */
export async function load({ url, pid, headers = {}, connections = 32, duration = 10 }: Options): Promise<Load> {
  await autocannon({ url, headers, connections, duration: Math.max(2, duration / 4) });
  const before = processorTime(pid);
  const { run, times } = await timed({ url, headers, connections, duration });
  const answers = run["2xx"];
  return {
    requestsPerSecond: run.requests.average,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    cpuPerRequest: (processorTime(pid) - before) / Math.max(1, answers),
    peakMemory: peakMemory(pid),
    failures: run.non2xx + run.errors + run.timeouts,
    bytes: Math.round(run.throughput.total / Math.max(1, run.requests.total)),
  };
}

/** One run, with the time of every answer in milliseconds, sorted: the tool's own histogram has no 95th percentile. */
function timed(options: autocannon.Options): Promise<{ run: autocannon.Result; times: number[] }> {
  const times: number[] = [];
  return new Promise((resolve, reject) => {
    const running = autocannon(options, (error, run) => {
      if (error) reject(error);
      else resolve({ run, times: times.sort((a, b) => a - b) });
    });
    running.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds of processor time that a process, and those among whom it shares its work, have used since they started. */
export function processorTime(pid: number): number {
  return [pid, ...childrenOf(pid)].map(timeOf).reduce((sum, time) => sum + time, 0);
}

function timeOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * CLOCK_TICK;
}

function peakMemory(pid: number): number {
  return Math.max(...[pid, ...childrenOf(pid)].map(memoryOf));
}

function memoryOf(pid: number): number {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
