import { PAINTED } from "@/app/articles/[slug]/_margin/live/live-margin";
import { type Given, start } from "@/app/articles/[slug]/_margin/live/start";

export interface Painted {
  /** From the call of the module until the frame with all painted words, milliseconds; its data are fetched meanwhile. */
  painted: number;
  /** Until the frame in which the notes stand beside them, too. */
  beside: number;
  /** The longest task until the margin is at rest, milliseconds. */
  longest: number;
  ranges: number;
  elements: number;
}

export interface Scrolled {
  /** The 95th percentile of the times between frames, milliseconds. */
  frame: number;
  longest: number;
}

const tasks: number[] = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  entryTypes: ["longtask"],
});

/** Paints the notes of the page with the module of the page. */
export async function paint(): Promise<Painted> {
  scrollTo({ top: 0, behavior: "instant" });
  const given: Given = JSON.parse(document.getElementById("given")?.textContent ?? "{}");
  await rest(200);
  tasks.length = 0;
  const began = performance.now();
  await start(given, new AbortController().signal);
  await frame();
  const now = await frame();
  await rest(1500);
  const ranges = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  if (ranges === 0) throw new Error("nothing was painted");
  const [mark] = performance.getEntriesByName(PAINTED);
  if (!mark) throw new Error("the module never said that it had painted");
  return {
    painted: mark.startTime - began,
    beside: now - began,
    longest: longest(),
    ranges,
    elements: document.querySelectorAll("*").length,
  };
}

/** Reads on through the page at a steady pace, the column filling as it comes by. */
export async function scroll(): Promise<Scrolled> {
  tasks.length = 0;
  const frames: number[] = [];
  const end = document.documentElement.scrollHeight - innerHeight;
  let last = await frame();
  for (let y = 0; y < Math.min(end, 18_000); y += 60) {
    scrollTo({ top: y, behavior: "instant" });
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  const sorted = frames.sort((a, b) => a - b);
  return { frame: sorted[Math.floor(sorted.length * 0.95)] ?? 0, longest: longest() };
}

const longest = (): number => Math.max(0, ...tasks);
const frame = (): Promise<number> => new Promise((shown) => requestAnimationFrame(() => shown(performance.now())));
const rest = (time: number): Promise<void> => new Promise((over) => setTimeout(over, time));

Object.assign(window, { bench: { paint, scroll } });
