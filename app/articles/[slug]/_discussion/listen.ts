/** What others have written since the page was drawn. */
export interface News {
  comments: number;
  notes: number;
}

/** Milliseconds between two questions where no stream can be kept: longer each time that nothing is new. */
const FIRST = 15_000;
const LONGEST = 5 * 60_000;

/**
 * Hears of what is new: by server-sent events, or by asking ever less often where no stream can be kept. Nothing is open
 * while the page is hidden. Returns the way to stop.
 */
export function listen(address: string, onNews: (news: News) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST;
  let last = "";

  const hear = () => {
    source = new EventSource(address);
    source.addEventListener("news", ({ data }) => tell(data));
    source.addEventListener("error", () => {
      // It connects again by itself unless the server has answered with something else than a stream.
      if (source?.readyState === EventSource.CLOSED) later();
    });
  };
  const tell = (data: string) => {
    if (data === last) return;
    last = data;
    wait = FIRST;
    onNews(JSON.parse(data));
  };
  const later = () => {
    timer = setTimeout(ask, wait);
    wait = Math.min(wait * 1.6, LONGEST);
  };
  const ask = async () => {
    // Without a network there is no answer; it is asked again later, as after one that says no.
    const answer = await fetch(address, { headers: { accept: "application/json" } }).catch(() => null);
    if (answer?.ok) {
      const { comments, notes }: News = await answer.json();
      tell(JSON.stringify({ comments, notes }));
    }
    if (answer?.status !== 404) later();
  };
  const stop = () => {
    source?.close();
    source = null;
    clearTimeout(timer);
  };
  const onVisibility = () => {
    stop();
    if (document.visibilityState === "visible") hear();
  };

  onVisibility();
  document.addEventListener("visibilitychange", onVisibility);
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    stop();
  };
}
