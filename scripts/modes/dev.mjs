// npm run dev: as npm start, from the sources, and what changes in them shows at once.
import { openArchiveDatabase } from "../archive-database.mjs";
import { generateClient } from "../generate.mjs";
import { inOrder } from "../in-order.mjs";
import { keepRunning } from "../keep-running.mjs";
import { during, say } from "../say.mjs";
import { seed } from "../seed.mjs";
import { refuseTakenPort, webSettings } from "../settings.mjs";
import { greet, signalled } from "./start.mjs";

const TSX = "node_modules/tsx/dist/cli.mjs";

export default function dev() {
  return inOrder(serve, { whenStopped: 0 });
}

async function serve({ defer, stopped }) {
  const settings = webSettings();
  await refuseTakenPort(settings.PORT, process.env.HOST);
  const database = await during("Opening the database", openArchiveDatabase);
  defer(() => database.stop());
  await generateClient({ stopped });
  const env = { ...settings, DATABASE_URL: database.url, NODE_ENV: "development", DEV: "1" };
  const { adminPath } = await seed([TSX, "prisma/seed/seed.ts"], { env, stopped });
  const worker = await program("worker", [TSX, "watch", "--clear-screen=false", "lib/worker/main.ts"], env);
  defer(worker.stop);
  stopped.throwIfAborted();
  // Pages reload by themselves: the Next server inside watches them.
  const web = await during("Starting the web server", () =>
    program("web server", ["--import", "tsx", "app/server.ts"], env),
  );
  defer(web.stop);
  greet(settings.NEXTAUTH_URL, adminPath);
  await signalled(stopped);
  say("Stopping");
}

function program(name, parameters, env) {
  return keepRunning({ name, parameters, env, log: say });
}
