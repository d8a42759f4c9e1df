import type { Span } from "@/lib/text/span";

/** Words around what was found, the hits marked. Hits are UTF-16 offsets into `text`, in order, not overlapping. */
export function Snippet({ text, hits }: { text: string; hits: Span[] }) {
  const ends = [0, ...hits.map(({ end }) => end)];
  return (
    <>
      {hits.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
