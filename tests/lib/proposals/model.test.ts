import { afterEach, expect, test, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

async function configured(settings: Record<string, string>) {
  for (const [name, value] of Object.entries({ DATABASE_URL: "x", NEXTAUTH_SECRET: "0123456789abcdef", ...settings }))
    vi.stubEnv(name, value);
  vi.resetModules();
  return (await import("@/lib/proposals/model")).configuredModel();
}

const URL_AND_NAME = { SPRAVKA_MODEL_URL: "https://models.example.org/v1", SPRAVKA_MODEL_NAME: "m-1" };

test.each([
  ["nothing is set", {}],
  ["the settings are empty", { SPRAVKA_MODEL_URL: "", SPRAVKA_MODEL_NAME: "", SPRAVKA_MODEL_KEY: "" }],
  ["only the address is set", { SPRAVKA_MODEL_URL: "https://models.example.org/v1" }],
  ["only the name is set", { SPRAVKA_MODEL_NAME: "m-1", SPRAVKA_MODEL_KEY: "k" }],
])("there is no model when %s", async (_, settings) => {
  expect(await configured(settings)).toBeNull();
});

test("address and name are enough; seconds become milliseconds", async () => {
  expect(await configured({ ...URL_AND_NAME, SPRAVKA_MODEL_TIMEOUT: "1.5", SPRAVKA_MODEL_KEY: "k" })).toEqual({
    ...{ url: URL_AND_NAME.SPRAVKA_MODEL_URL, name: "m-1", key: "k", timeout: 1500 },
    ...{ longest: 20_000, format: "schema" },
  });
});

test.each<Record<string, string>>([
  { SPRAVKA_MODEL_URL: "file:///etc/passwd" },
  { SPRAVKA_MODEL_TIMEOUT: "soon" },
  { SPRAVKA_MODEL_FORMAT: "xml" },
])("%j is refused by name", async (wrong) => {
  await expect(configured({ ...URL_AND_NAME, ...wrong })).rejects.toThrow(Object.keys(wrong)[0]);
});
