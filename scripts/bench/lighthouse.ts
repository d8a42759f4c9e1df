import { loadavg } from "node:os";
import { launch } from "chrome-launcher";
import { buildWhenChanged } from "../build.mjs";
import { ensureChromium } from "../ensure-chromium.mjs";
import { type Figure, measured, reportFigures } from "../figures";
import { inOrder } from "../in-order.mjs";
import { openTemporaryArchive } from "../temporary-archive.mjs";
import { type Audit, auditPage, type Device } from "./audit-page";
import { seedArticlePath } from "./seed-article";

// The article page of the seed and the home page as Lighthouse sees them, on its slow telephone and on a desktop.
// A busy machine lowers the performance: the load average is printed with it.
const RUNS = 3;
const DEVICES: Device[] = ["mobile", "desktop"];
const parameters = process.argv.slice(2);

process.exitCode = await inOrder(async ({ defer, stopped }) => {
  await buildWhenChanged({ stopped });
  const archive = await openTemporaryArchive({ defer, stopped });
  const { executablePath: chromePath, args, env } = await ensureChromium();
  const chromeFlags = [...args, "--headless=new"];
  const chrome = await launch({ chromePath, chromeFlags, envVars: { ...process.env, ...env }, handleSIGINT: false });
  defer(() => chrome.kill());

  const figures: Figure[] = [];
  for (const [name, path] of Object.entries({ article: await seedArticlePath(archive.url), home: "/" })) {
    for (const device of DEVICES) {
      stopped.throwIfAborted();
      const audit = await auditPage(archive.url + path, device, chrome.port, RUNS);
      figures.push(...rows(`${name}, ${device}`, audit));
    }
  }
  reportFigures(figures, parameters);
  return 0;
});

function rows(name: string, audit: Audit): Figure[] {
  const reference = audit.missed.length > 0 ? `missed: ${audit.missed.join(", ")}` : "";
  const busy = `median of ${RUNS}; load ${loadavg()[0]?.toFixed(1)}, benchmark index ${audit.benchmark}`;
  return [
    measured(`${name}: performance`, audit.performance, "of 100", { atLeast: 95, reference: busy }),
    measured(`${name}: accessibility`, audit.accessibility, "of 100", { atLeast: 100, reference }),
    measured(`${name}: best practices`, audit.bestPractices, "of 100", { atLeast: 100, reference }),
    measured(`${name}: SEO`, audit.seo, "of 100", { atLeast: 100, reference }),
    measured(`${name}: largest contentful paint`, Math.round(audit.largestPaint), "ms"),
    measured(`${name}: layout shift`, Math.round(1000 * audit.layoutShift) / 1000, ""),
    measured(`${name}: total blocking time`, Math.round(audit.blockingTime), "ms"),
  ];
}
