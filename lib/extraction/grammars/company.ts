import type { Cast } from "@/lib/extraction/cast";
import type { Stretch } from "@/lib/extraction/grammars/quotation";
import { readingsOf } from "@/lib/extraction/morphology/dictionary";
import { type Joint, jointAt, type Participants } from "@/lib/extraction/participants";
import { type Sentence, sightingAt } from "@/lib/extraction/reading";

/** A name or phrase after "с" in the instrumental: "с министром финансов Асановым", "с промышленниками". */
export function companyAfter(sentence: Sentence, span: Stretch, from: number, cast: Cast): Participants | null {
  for (let at = from; at < Math.min(span.end, from + 14); at++) {
    if (!/^со?$/u.test(sentence.plain[at] ?? "") || sightingAt(sentence, at + 1, "date")) continue;
    const found = companionsAt(sentence, at + 1, cast);
    if (found) return { ...found, first: at };
  }
  return null;
}

/** Persons, posts with their holders, bodies and states in any case, joined by "и", or by commas with "и" before the last. */
export function companionsAt(sentence: Sentence, from: number, cast: Cast): Participants | null {
  const list: Companion[] = [];
  const listed: Companion[] = [];
  let joint: Joint | null = { at: from, closes: true };
  while (joint && list.length + listed.length < MOST) {
    const next = companionAt(sentence, joint.at, cast);
    if (!next) break;
    listed.push(next);
    if (joint.closes) list.push(...listed.splice(0));
    joint = jointAt(sentence, next.end);
  }
  const end = list.at(-1)?.end;
  if (end === undefined) return null;
  const [names, entities] = [list.map(({ name }) => name), list.map(({ id }) => id)];
  return { names, entities, first: from, end, plural: list.length > 1 };
}

/** No list of companions is longer. */
const MOST = 8;

interface Companion {
  name: string;
  id: string;
  end: number;
}

function companionAt(sentence: Sentence, from: number, cast: Cast): Companion | null {
  for (let at = from; at < from + 4; ) {
    const person = sightingAt(sentence, at, "person");
    const position = person ? null : sightingAt(sentence, at, "position");
    const organisation = person || position ? null : sightingAt(sentence, at, "organisation", "place");
    const beside = position && sightingAt(sentence, position.last, "person");
    const entity = person
      ? cast.entityOf(person)
      : beside
        ? cast.entityOf(beside)
        : position
          ? cast.holderOf(position, sentence)
          : organisation && cast.entityOf(organisation);
    const end = person?.last ?? beside?.last ?? position?.last ?? organisation?.last;
    if (entity && end !== undefined) return { name: entity.name, id: entity.id, end };
    if (end !== undefined || sentence.words[at]?.kind !== "word") return null;
    const [best] = readingsOf(sentence.plain[at] ?? "");
    if (best?.pos !== "adjective" && best?.pos !== "noun") return null;
    // "с жителями | села Максат", "грамоты | посла Асанова": whose they are is not who is met; "компанией | Alstom" is.
    const isThing = best.pos === "noun" && best.animate === false;
    const isName = sightingAt(sentence, at + 1, "organisation", "place") !== null;
    if (best.pos === "noun" && ((best.animate && best.number === "plural") || (isThing && !isName))) return null;
    at++;
  }
  return null;
}

/** "вместе с акимом Темировым", "в сопровождении мэра": who went along, near the verb. */
export function companyOf(sentence: Sentence, verb: number, subject: Participants, cast: Cast): Participants | null {
  const { plain } = sentence;
  for (let at = Math.max(0, Math.min(verb, subject.first) - 8); at < verb + 12 && at < plain.length; at++) {
    if (/^(?:вместе|совместно)$/u.test(plain[at] ?? "") && /^со?$/u.test(plain[at + 1] ?? ""))
      return companyAfter(sentence, { first: at + 1, end: at + 2 }, at + 1, cast);
    if (plain[at] === "сопровождении") return companionsAt(sentence, at + 1, cast);
  }
  return null;
}
