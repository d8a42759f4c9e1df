import { setTimeout as sleep } from "node:timers/promises";
import { readPage, type SentPage } from "./page-form";

const ANSWER_MS = 15_000;
const PATIENCE_MS = 90_000; // nothing is down for so long

/** A browser without JavaScript whose person repeats what was not answered: the same request, word for word. */
export class PlainBrowser {
  /** Requests that were sent once more. */
  repeated = 0;
  readonly #cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  open(path: string): Promise<SentPage> {
    return this.#untilAnswered(path);
  }

  /** Sends a form to the page it stood on. */
  send(path: string, form: FormData): Promise<SentPage> {
    return this.#untilAnswered(path, form);
  }

  async #untilAnswered(path: string, form?: FormData): Promise<SentPage> {
    const until = Date.now() + PATIENCE_MS;
    for (let pause = 50; ; pause = Math.min(2 * pause, 800)) {
      const answer = await this.#ask(path, form);
      if (typeof answer !== "string") return answer;
      if (Date.now() > until) throw new Error(`${path} is not answered: ${answer}`);
      this.repeated += 1;
      await sleep(pause);
    }
  }

  /** The answer, or why there is none: cut off, refused, or a server that says that it cannot. */
  async #ask(path: string, form?: FormData): Promise<SentPage | string> {
    const headers = { origin: this.origin, cookie: [...this.#cookies].map((each) => each.join("=")).join("; ") };
    const request = { method: form ? "POST" : "GET", headers, body: form ?? null, redirect: "manual" as const };
    try {
      const answer = await fetch(this.origin + path, { ...request, signal: AbortSignal.timeout(ANSWER_MS) });
      const page = readPage(answer.status, answer.headers.get("location"), await answer.text());
      if (answer.status >= 500) return `status ${answer.status}`;
      this.#keepCookies(answer.headers);
      return page;
    } catch (error) {
      if (error instanceof TypeError || (error instanceof DOMException && error.name === "TimeoutError")) {
        return String(error.cause ?? error);
      }
      throw error;
    }
  }

  #keepCookies(headers: Headers): void {
    for (const cookie of headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name !== undefined && value !== undefined) this.#cookies.set(name, value);
    }
  }
}
