import { setTimeout as sleep } from "node:timers/promises";
import { Random } from "@/scripts/bench/random";
import type { Survived } from "./survived";
import { type Target, whenTrue } from "./targets";
import type { Answered } from "./writer";

const PAUSE_MS = 1500; // at most, between a filing and a kill

/** Every round in another order; each kill falls into filing, at whatever instant. */
export async function killInTurn(
  targets: readonly Target[],
  { rounds, seed }: { rounds: number; seed: number },
  { articles }: Answered,
  kills: Survived["kills"],
): Promise<void> {
  const random = new Random(seed);
  for (let round = 0; round < rounds; round += 1) {
    const turns = targets.map((target) => ({ target, turn: random.next() })).toSorted((a, b) => a.turn - b.turn);
    for (const { target } of turns) {
      await moreThan(articles.length, articles);
      await target.up();
      await sleep(random.whole(0, PAUSE_MS));
      target.kill();
      kills[target.name] += 1;
    }
  }
  await moreThan(articles.length, articles); // after the last one too
}

const moreThan = (count: number, list: readonly unknown[]): Promise<void> =>
  whenTrue(() => list.length > count, "nothing more is filed");
