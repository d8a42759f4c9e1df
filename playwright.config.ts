import { defineConfig } from "@playwright/test";
import { ensureChromium } from "./scripts/ensure-chromium.mjs";

const { executablePath, args, env } = await ensureChromium();
const inherited = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));

// `npm test` opens an archive of its own and says in BASE_URL where; for one file of a running one:
// BASE_URL=http://localhost:3000 npx playwright test tests/e2e/reading.spec.ts
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 }, // two cores, shared
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    video: "off", // needs a program that Playwright would download
    launchOptions: { executablePath, args, env: { ...Object.fromEntries(inherited), ...env } },
  },
  projects: [
    // The first account comes first: other journeys write admins of their own, and then there is none to be the first.
    { name: "first-admin", testMatch: "first-admin.spec.ts", use: { browserName: "chromium" } },
    {
      name: "chromium",
      testIgnore: "first-admin.spec.ts",
      dependencies: ["first-admin"],
      use: { browserName: "chromium" },
    },
  ],
});
