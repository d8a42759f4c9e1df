import { LANGUAGES } from "@/lib/text/language";
import { read } from "./read";

/** What is wrong with what is found in a text: nothing, or sentences. Long texts are read as Russian only. */
export function faultsOf(text: string): string[] {
  const languages = text.length > 100_000 ? (["ru"] as const) : LANGUAGES;
  return languages.flatMap((language) => {
    try {
      const { mentions, facts, entities } = read(text, language);
      const ids = new Set(entities.map(({ id }) => id));
      return [
        ...[...mentions, ...facts].flatMap(({ start, end, kind }) => spanFaults(text, start, end, kind)),
        ...mentions.flatMap(({ entity }) => (entity === undefined || ids.has(entity) ? [] : [`no entity ${entity}`])),
      ];
    } catch (error) {
      return [`${language}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

function spanFaults(text: string, start: number, end: number, kind: string): string[] {
  const words = text.slice(start, end);
  const isRight = start >= 0 && start < end && end <= text.length && words === words.trim();
  return isRight ? [] : [`${kind} at ${start}–${end} is "${words.slice(0, 20)}"`];
}
