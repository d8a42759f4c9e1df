// The settings a start needs, from the environment (and .env, which the launcher has read), with what is missing made up.
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { Refusal } from "./refusal.mjs";

/** Where the archive keeps what is its own on this machine: the embedded database, the secret, the logs. */
export const DATA_FOLDER = path.resolve(process.env.DATA_DIR ?? ".data");

/** The settings of web and worker that have to be there, as environment variables for them. */
export function webSettings() {
  const port = readPort();
  return {
    PORT: String(port),
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || keptSecret(),
    NEXTAUTH_URL: process.env.NEXTAUTH_URL || `http://localhost:${port}`,
    MAIL_FOLDER: process.env.MAIL_FOLDER || path.join(DATA_FOLDER, "mail"),
  };
}

function readPort() {
  const port = Number(process.env.PORT || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Refusal(
    `PORT is "${process.env.PORT}", which is not a number from 1 to 65535.`,
    `PORT = «${process.env.PORT}», а должно быть число от 1 до 65535.`,
  );
}

// Made once: sessions stay valid over a restart.
function keptSecret() {
  const file = path.join(DATA_FOLDER, "secret");
  fs.mkdirSync(DATA_FOLDER, { recursive: true });
  if (!fs.existsSync(file)) {
    const half = `${file}.${process.pid}`;
    fs.writeFileSync(half, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
    fs.renameSync(half, file);
  }
  return fs.readFileSync(file, "utf8").trim();
}

/** Refuses when somebody else listens on the port already. The host is the web server's own default. */
export async function refuseTakenPort(port, host = "127.0.0.1") {
  const server = net.createServer();
  try {
    await new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen({ port: Number(port), host, exclusive: true }, resolve);
    });
    await new Promise((resolve) => server.close(resolve));
  } catch (error) {
    throw portRefusal(port, error);
  }
}

function portRefusal(port, error) {
  if (error.code === "EADDRINUSE") {
    return new Refusal(
      `Port ${port} is taken by another program: stop it, or start with another one, as PORT=${Number(port) + 1} npm start.`,
      `Порт ${port} занят другой программой: остановите её или выберите другой порт, например PORT=${Number(port) + 1} npm start.`,
      error,
    );
  }
  if (error.code === "EACCES") {
    return new Refusal(
      `This account may not listen on port ${port}: choose one above 1023 in PORT.`,
      `Этой учётной записи нельзя занимать порт ${port}: задайте в PORT номер больше 1023.`,
      error,
    );
  }
  return error;
}

/** A port that is free at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
