import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import { z } from "zod";
import { GUEST, type Viewer } from "@/lib/access/viewer";
import { throttleNetwork } from "@/lib/accounts/client";
import { findTokenViewer } from "@/lib/accounts/queries/token-viewer";
import { VISIBILITIES } from "@/lib/annotations/annotation";
import type { Site } from "@/lib/annotations/hypothesis/hypothesis";
import { listGone, listPushed, type Readers } from "@/lib/annotations/hypothesis/pushed-queries";
import { log } from "@/lib/platform/log";
import { matches } from "./filter";
import { Subscriber } from "./subscriber";

const PATH = "/ws";
const LARGEST_MESSAGE = 64 * 1024; // bytes
const MOST_SOCKETS = 2000;
/** Many people sit behind one address of a newsroom; more than these are no people. */
const MOST_FROM_ONE = 50;
const HEARTBEAT = 30_000; // milliseconds
/** Changes of so many milliseconds are told together. */
const TOGETHER = 150;
const RESTARTING = 1012;

const Changed = z.object({
  id: z.string(),
  made: z.boolean(),
  /** Who could read it, where that has changed. */
  was: z.object({ visibility: z.enum(VISIBILITIES), group: z.string().nullable() }).nullish(),
});
const SentBy = z.object({ id: z.string(), client: z.string() });

/** A change that is to be told: whether it was made just now, and who could read it before. */
interface Change {
  made: boolean;
  before: readonly Readers[];
}

interface Circumstances {
  siteOf: (request: IncomingMessage) => Site;
  addressOf: (request: IncomingMessage) => string;
  isOwnOrigin: (origin: string, host: string | null) => boolean;
}

/**
 * The door by which annotation clients hear of changes at once. It tells each what they may read, asked anew for every
 * change with the rights that they have then. Without it they see the same when they load the page again.
 */
export class PushDoor {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, perMessageDeflate: false });
  readonly #subscribers = new Set<Subscriber>();
  readonly #from = new Map<string, number>();
  readonly #beat = setInterval(() => this.#checkHearts(), HEARTBEAT).unref();
  /** What has changed since the last telling. */
  #changed = new Map<string, Change>();
  #senders = new Map<string, string>();
  #telling: NodeJS.Timeout | null = null;

  constructor(readonly circumstances: Circumstances) {}

  /** Of the database: {"id", "article", "made", "was"} */
  hearChange(payload: string): void {
    if (this.#subscribers.size === 0) return;
    const { id, made, was } = Changed.parse(JSON.parse(payload));
    const known = this.#changed.get(id) ?? { made: false, before: [] };
    const before = was ? [...known.before, { id, ...was }] : known.before;
    this.#changed.set(id, { made: made || known.made, before });
    this.#telling ??= setTimeout(() => void this.#tell(), TOGETHER);
  }

  /** By which client it was: {"id", "client"} */
  hearSender(payload: string): void {
    if (this.#subscribers.size === 0) return;
    const { id, client } = SentBy.parse(JSON.parse(payload));
    this.#senders.set(id, client);
    setTimeout(() => this.#senders.delete(id), 10 * TOGETHER).unref();
  }

  /** Lets a client in, or says no. False for a path that is not this door's, with which nothing is done. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    if ((request.url ?? "").split("?", 1)[0] !== PATH) return false;
    socket.on("error", () => socket.destroy());
    this.#letIn(request, socket, head).catch((error: unknown) => {
      log.error({ error: String(error) }, "push: a client could not be let in");
      refuse(socket, "503 Service Unavailable");
    });
    return true;
  }

  close(): void {
    clearInterval(this.#beat);
    if (this.#telling) clearTimeout(this.#telling);
    for (const { socket } of this.#subscribers) socket.close(RESTARTING);
    this.#server.close();
  }

  async #letIn(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const { addressOf, isOwnOrigin, siteOf } = this.circumstances;
    const { origin, host } = request.headers;
    // Browsers always say from where; the client is a page of ours, whatever page holds it.
    if (origin !== undefined && !isOwnOrigin(origin, host ?? null)) return refuse(socket, "403 Forbidden");
    const from = throttleNetwork(addressOf(request));
    const isFull = this.#subscribers.size >= MOST_SOCKETS || (this.#from.get(from) ?? 0) >= MOST_FROM_ONE;
    if (isFull) return refuse(socket, "503 Service Unavailable");
    const token = tokenIn(request);
    const viewer: Viewer | null = token === null ? GUEST : await findTokenViewer(token);
    if (!viewer) return refuse(socket, "401 Unauthorized");
    this.#server.handleUpgrade(request, socket, head, (opened) => {
      const subscriber = new Subscriber(opened, siteOf(request), token, viewer);
      this.#subscribers.add(subscriber);
      this.#from.set(from, (this.#from.get(from) ?? 0) + 1);
      opened.once("close", () => {
        this.#subscribers.delete(subscriber);
        this.#from.set(from, (this.#from.get(from) ?? 1) - 1);
        if (this.#from.get(from) === 0) this.#from.delete(from);
      });
    });
  }

  async #tell(): Promise<void> {
    const changed = this.#changed;
    this.#changed = new Map();
    this.#telling = null;
    const listening = [...this.#subscribers].filter(({ filter }) => filter !== null);
    for (const audience of Map.groupBy(listening, (each) => each.audience).values()) {
      // One audience that cannot be served must not keep the others from hearing.
      await this.#tellAudience(audience, changed).catch((error: unknown) => {
        log.error({ error: String(error) }, "push: changes could not be told");
      });
    }
  }

  async #tellAudience(audience: readonly Subscriber[], changed: Map<string, Change>): Promise<void> {
    const viewers = await Promise.all(audience.map((each) => each.viewer()));
    const [viewer] = viewers;
    const [first] = audience;
    if (!viewer || !first) return;
    const ids = [...changed.keys()];
    const known = ids.filter((id) => !changed.get(id)?.made);
    const readers = known.flatMap((id) => changed.get(id)?.before ?? []);
    const [shown, gone] = await Promise.all([listPushed(viewer, ids, first.site), listGone(viewer, known, readers)]);
    for (const subscriber of audience) {
      const { filter, clientId } = subscriber;
      if (!filter) continue;
      const isForThem = (id: string): boolean => clientId === null || this.#senders.get(id) !== clientId;
      const theirs = shown.filter(({ place }) => isForThem(place.id) && matches(filter, place));
      const [made, edited] = [true, false].map((isNew) =>
        theirs.filter(({ place }) => (changed.get(place.id)?.made ?? false) === isNew).map((each) => each.annotation),
      );
      const away = gone.filter((place) => isForThem(place.id) && matches(filter, place)).map(({ id }) => ({ id }));
      if (filter.actions.create) subscriber.tell("create", made ?? []);
      if (filter.actions.update) subscriber.tell("update", edited ?? []);
      if (filter.actions.delete) subscriber.tell("delete", away);
    }
  }

  #checkHearts(): void {
    for (const subscriber of this.#subscribers) {
      if (!subscriber.isAlive) subscriber.socket.terminate();
      subscriber.isAlive = false;
      subscriber.socket.ping();
    }
  }
}

/** A browser cannot send headers with a WebSocket, so its key stands in the address; programs send it as elsewhere. */
function tokenIn({ url = "", headers }: IncomingMessage): string | null {
  const named = new URL(url, "http://here").searchParams.get("access_token");
  return named ?? /^bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? null;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
