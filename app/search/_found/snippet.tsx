import type { Span } from "@/lib/text/span";

/** Words around what was found, the hits marked. Hits are UTF-16 offsets into `text`, in order, not overlapping. */
export function Snippet({ text, hits }: { text: string; hits: Span[] }) {
  const ends = [0, ...hits.map(({ end }) => end)];
  return (
    <>
      {BEGINS.test(text) ? "" : "…\u00a0"}
      {hits.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
      {ENDS.test(text) ? "" : "\u00a0…"}
    </>
  );
}

// A snippet that is cut from the middle of a sentence says so.
const BEGINS = /^[^\p{L}]*\p{Lu}/u;
const ENDS = /[.!?…][»"”)]*$/u;
