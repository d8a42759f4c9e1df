import pg from "pg";

const CHANNELS = ["article_changed", "pages_changed"];
const RETRY = 1000; // milliseconds

interface Listener {
  /** Something that pages show has changed. */
  onChange: () => void;
  /** Whether changes are heard of at present. */
  onHearing: (hears: boolean) => void;
  /** Who hears, by the same connection, of what else, by the name of the channel. */
  also?: Record<string, (payload: string) => void>;
}

/** Listens on a connection of its own, and connects again when it breaks. Returns the way to stop. */
export function hearChanges(
  connectionString: string,
  { onChange, onHearing, also = {} }: Listener,
): () => Promise<void> {
  let client: pg.Client | null = null;
  let again: NodeJS.Timeout | null = null;
  let stopped = false;

  const hear = ({ channel, payload = "" }: pg.Notification): void => {
    if (CHANNELS.includes(channel)) onChange();
    else also[channel]?.(payload);
  };
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 2000 });
    client = next;
    next.on("notification", hear);
    next.once("error", () => lost(next));
    next.once("end", () => lost(next));
    try {
      await next.connect();
      for (const channel of [...CHANNELS, ...Object.keys(also)]) await next.query(`LISTEN ${channel}`);
      onHearing(true);
    } catch {
      lost(next);
    }
  };
  const lost = (which: pg.Client): void => {
    if (which !== client) return;
    client = null;
    onHearing(false);
    which.removeAllListeners("end");
    which.end().then(undefined, () => undefined);
    if (!stopped) again = setTimeout(connect, RETRY);
  };

  void connect();
  return async () => {
    stopped = true;
    if (again) clearTimeout(again);
    const open = client;
    client = null;
    await open?.end();
  };
}
