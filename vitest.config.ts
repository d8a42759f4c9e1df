import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const DATABASE_TESTS = "tests/**/*.db.test.ts";
const FAULTS = "tests/faults/**"; // kills what the build made

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    // The machine this must stay quick on has two cores.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [DATABASE_TESTS, "tests/e2e/**", FAULTS],
          testTimeout: 20_000, // properties are tried many times, also on a busy machine
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: [DATABASE_TESTS],
          globalSetup: ["tests/support/global-setup.ts"],
          setupFiles: ["tests/support/database-per-file.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: "faults", include: ["tests/faults/**/*.test.ts"], testTimeout: 300_000 },
      },
    ],
  },
});
