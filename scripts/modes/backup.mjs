// npm run backup dump DIR, npm run backup restore DIR.
import { openServer } from "../archive-database.mjs";
import { dump, restore } from "../backup.mjs";
import { inOrder } from "../in-order.mjs";
import { during, say } from "../say.mjs";

const WORK = {
  dump: {
    words: "Copying the archive",
    run: dump,
    done: (tables, folder) => `${tables} tables were copied to ${folder}`,
  },
  restore: { words: "Restoring the archive", run: restore, done: (tables) => `${tables} tables were restored` },
};

export default function backup([command, folder]) {
  const work = WORK[command];
  if (!work || !folder) {
    say("Say what to do: npm run backup dump DIR, or npm run backup restore DIR");
    return 2;
  }
  return inOrder(async ({ defer }) => {
    const database = await openServer();
    defer(() => database.stop());
    const tables = await during(work.words, () => work.run(database.url, folder));
    say(work.done(tables, folder));
  });
}
