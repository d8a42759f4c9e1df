import { fileURLToPath } from "node:url";
import { environment } from "@/lib/platform/environment";
import { log } from "@/lib/platform/log";
import { shareAmongProcesses } from "./_server/web-processes";

// The web program as it is built: the server beside this file, in one process or in several.
const server = new URL("./web-server.mjs", import.meta.url);
const { WEB_PROCESSES } = environment();

if (WEB_PROCESSES === 1) {
  await import(server.href);
} else {
  shareAmongProcesses(fileURLToPath(server), WEB_PROCESSES, {
    ready: (processes) => log.info({ ready: true, processes }, "web"),
    restarting: (pid, how) => log.error({ pid, how }, "a web process ended unexpectedly; another takes its place"),
  });
}
