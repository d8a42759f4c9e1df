import { sql } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";

interface Batch {
  ids: string[];
  told: Promise<void>;
}

let next: Batch | null = null;
let last: Promise<void> = Promise.resolve();

/**
 * Tells those who listen of annotations that were written with `TOLD_LATER`; resolves when it is done. What comes while
 * others are being told is told together. Where it cannot be told the annotation stands all the same: pages show it when
 * they are drawn anew.
 */
export function tellMade(id: string): Promise<void> {
  next ??= batchAfter(last);
  next.ids.push(id);
  last = next.told;
  return last;
}

function batchAfter(before: Promise<void>): Batch {
  const ids: string[] = [];
  const told = before.then(async () => {
    next = null;
    try {
      await sql("SELECT tell_made($1)", [ids]);
    } catch (error) {
      log.error({ error: String(error), ids }, "annotations could not be told of");
    }
  });
  return { ids, told };
}

/** A part of a statement, to be named in its FROM: what the statement writes is not told by the database itself. */
export const TOLD_LATER = `told_later AS (SELECT set_config('spravka.told_later', 'yes', TRUE))`;
