import { once } from "node:events";
import { createServer } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { freePort, refuseTakenPort, webSettings } from "@/scripts/settings.mjs";

test("a taken port is refused in a sentence of each language that says what to do", async () => {
  const port = await freePort();
  await listenOn(port);
  await expect(refuseTakenPort(port)).rejects.toMatchObject({
    message: `Port ${port} is taken by another program: stop it, or start with another one, as PORT=${port + 1} npm start.`,
    russian: expect.stringContaining(`Порт ${port} занят другой программой`),
  });
});

test("a free port is let through and stays free", async () => {
  const port = await freePort();
  await refuseTakenPort(port);
  await listenOn(port);
});

test.each(["0", "65536", "http", "3000.5"])("PORT=%s is refused", (port) => {
  vi.stubEnv("PORT", port);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  expect(webSettings).toThrow(`PORT is "${port}"`);
});

async function listenOn(port: number) {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
  });
}
