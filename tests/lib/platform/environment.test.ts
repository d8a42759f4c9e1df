import { beforeEach, expect, test, vi } from "vitest";

const NEEDED = { DATABASE_URL: "postgresql://localhost/a", NEXTAUTH_SECRET: "sixteen letters!" };

beforeEach(() => {
  vi.resetModules();
  vi.unstubAllEnvs();
  for (const name of ["DATABASE_URL", "NEXTAUTH_SECRET", "NEXTAUTH_URL", "WEB_PROCESSES"]) vi.stubEnv(name, undefined);
});

async function environmentOf(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return import("@/lib/platform/environment");
}

test("two settings are needed; the rest has defaults", async () => {
  const { environment } = await environmentOf(NEEDED);
  expect(environment()).toMatchObject({ ...NEEDED, NEXTAUTH_URL: "http://localhost:3000", DEFAULT_LOCALE: "ru" });
});

test("everything that is missing or wrong is named at once", async () => {
  const { environment } = await environmentOf({ DATABASE_POOL: "none", DEFAULT_LOCALE: "fr" });
  expect(environment).toThrow(/DATABASE_URL[\s\S]*NEXTAUTH_SECRET[\s\S]*DATABASE_POOL[\s\S]*DEFAULT_LOCALE/);
});

test("the words of a wrong setting do not repeat a secret", async () => {
  const { environment } = await environmentOf({ ...NEEDED, NEXTAUTH_SECRET: "too short" });
  expect(environment).toThrow(/NEXTAUTH_SECRET/);
  expect(environment).not.toThrow(/too short/);
});

test.each([
  ["as it is not set", {}, 3],
  ["as a file of settings leaves it empty", { WEB_PROCESSES: "" }, 3],
  ["as it is asked for", { WEB_PROCESSES: "1" }, 1],
])("web processes, %s: %s", async (_how, given, processes) => {
  vi.doMock("node:os", () => ({ availableParallelism: () => 3 }));
  const { environment } = await environmentOf({ ...NEEDED, ...given });
  expect(environment().WEB_PROCESSES).toBe(processes);
});

test("a machine of many processors gets four web processes unless more are asked for; none are no number", async () => {
  vi.doMock("node:os", () => ({ availableParallelism: () => 64 }));
  const { environment } = await environmentOf(NEEDED);
  expect(environment().WEB_PROCESSES).toBe(4);
  vi.resetModules();
  const { environment: wrong } = await environmentOf({ ...NEEDED, WEB_PROCESSES: "0" });
  expect(wrong).toThrow(/WEB_PROCESSES/);
});

test.each([
  ["https://archive.example", true],
  ["http://localhost:3000", false],
])("%s: cookies and transport for https are %s", async (address, secure) => {
  const { isSecureOrigin } = await environmentOf({ ...NEEDED, NEXTAUTH_URL: address });
  expect(isSecureOrigin()).toBe(secure);
});
