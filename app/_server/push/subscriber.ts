import type { WebSocket } from "ws";
import { z } from "zod";
import { GUEST, type Viewer } from "@/lib/access/viewer";
import { findTokenViewer } from "@/lib/accounts/queries/token-viewer";
import { accountOf, type HypothesisAnnotation, type Site } from "@/lib/annotations/hypothesis/hypothesis";
import { meantBy } from "@/lib/annotations/hypothesis/uri-queries";
import { type Filter, filterOf, SentFilter, urisOf } from "./filter";

/** Messages that a client may send within ten seconds; it sends three when it connects. */
const MOST_MESSAGES = 30;
const WHILE = 10_000; // milliseconds
/** How long we believe that a key is still good. */
const BELIEVED = 30_000; // milliseconds
/** Bytes that wait for somebody who does not read. */
const MOST_WAITING = 1024 * 1024;
/** Why we hang up. The client comes back after any of them but 1000 and 1001. → RFC 6455 §7.4 */
const CODES = { refused: 1008, keyIsOver: 4401 } as const;

const Sent = z.object({
  id: z.union([z.number(), z.string().max(64)]).optional(),
  type: z.string().max(40).optional(),
  messageType: z.string().max(40).optional(),
  value: z.string().max(64).optional(),
  filter: SentFilter.optional(),
});

/** Somebody who hears of changes: a client with its key, its name for itself, and what it wants to hear of. */
export class Subscriber {
  filter: Filter | null = null;
  /** By which the client knows its own changes again. */
  clientId: string | null = null;
  isAlive = true;
  #seen = 0;
  #viewer: Viewer;
  #checked = Date.now();
  #sent = 0;
  #since = Date.now();

  constructor(
    readonly socket: WebSocket,
    readonly site: Site,
    readonly token: string | null,
    viewer: Viewer,
  ) {
    this.#viewer = viewer;
    socket.on("pong", () => {
      this.isAlive = true;
    });
    socket.on("message", (data) => void this.#hear(String(data)));
    socket.on("error", () => socket.terminate());
  }

  /** Whom it speaks for at present; null when its key is over, and then it is hung up on. */
  async viewer(): Promise<Viewer | null> {
    if (this.token === null) return GUEST;
    if (Date.now() - this.#checked < BELIEVED) return this.#viewer;
    const found = await findTokenViewer(this.token);
    if (!found) {
      this.socket.close(CODES.keyIsOver);
      return null;
    }
    this.#viewer = found;
    this.#checked = Date.now();
    return found;
  }

  /** Those with one key in one place are shown the same. */
  get audience(): string {
    return `${this.token ?? ""}\n${this.site.origin}`;
  }

  tell(action: "create" | "update" | "delete", payload: readonly (HypothesisAnnotation | { id: string })[]): void {
    if (payload.length > 0) this.#send({ type: "annotation-notification", options: { action }, payload });
  }

  async #hear(text: string): Promise<void> {
    if (this.#isTooMuch()) return this.socket.close(CODES.refused);
    const read = Sent.safeParse(parsed(text));
    if (!read.success) return this.#send({ ok: false, error: { type: "invalid_data" } });
    const { id, type, messageType, value, filter } = read.data;
    if (messageType === "client_id") this.clientId = value ?? null;
    if (type === "whoami") this.#send({ type: "whoyouare", userid: this.#userid(), ok: true, reply_to: id });
    if (type === "ping") this.#send({ type: "pong", ok: true, reply_to: id });
    if (filter) await this.#wants(filter);
  }

  /** Of two filters that were sent one after the other, the later holds, whichever is read first. */
  async #wants(sent: SentFilter): Promise<void> {
    const turn = ++this.#seen;
    const viewer = await this.viewer();
    if (!viewer) return;
    const { keys } = await meantBy(viewer, urisOf(sent), this.site);
    if (turn === this.#seen) this.filter = filterOf(sent, keys);
  }

  #userid(): string | null {
    return this.#viewer.kind === "user" ? accountOf(this.#viewer.id, this.site) : null;
  }

  #isTooMuch(): boolean {
    if (Date.now() - this.#since > WHILE) [this.#since, this.#sent] = [Date.now(), 0];
    this.#sent += 1;
    return this.#sent > MOST_MESSAGES;
  }

  #send(message: object): void {
    if (this.socket.bufferedAmount > MOST_WAITING) this.socket.terminate();
    else if (this.socket.readyState === this.socket.OPEN) this.socket.send(JSON.stringify(message));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no schema takes it
  }
}
