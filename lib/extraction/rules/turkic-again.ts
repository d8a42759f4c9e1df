import { quotedEnd } from "@/lib/extraction/chain";
import { turkicNameOf } from "@/lib/extraction/grammars/turkic-names";
import { TURKIC_LANGUAGES, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { turkicForms } from "@/lib/extraction/morphology/turkic-forms";
import { turkicKey } from "@/lib/extraction/morphology/turkic-letters";
import {
  covered,
  isCapital,
  type NamedSighting,
  type PersonSighting,
  type Sentence,
  sightings,
} from "@/lib/extraction/reading";
import type { MentionRule, Page } from "@/lib/extraction/rule";

/** "Хартман", once "Уве Хартман" has been named: a surname of the document alone, in any case. */
export const turkicSurnameAgain: MentionRule = {
  id: "turkic-surname-again",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, page) {
    const { language } = page.document;
    const known = ofDocument(page).surnames;
    if (known.size === 0) return [];
    const taken = covered(sentence, "person", "place", "organisation", "date");
    const words = turkicWords(sentence, language);
    return sentence.words.flatMap((word, at): PersonSighting[] => {
      if (taken.has(at) || !isCapital(word)) return [];
      const form = turkicForms(words[at]?.key ?? "", language).find(
        ({ stem, possessive, plural }) => !possessive && !plural && known.has(stem),
      );
      if (!form) return [];
      const name = turkicNameOf(sentence, words, at, at + 1);
      const surname = known.get(form.stem) ?? name.surname;
      return [
        {
          kind: "person",
          first: at,
          last: at + 1,
          name: { ...name, given: null, surname, nominative: form.case === "nominative" },
          rule: turkicSurnameAgain.id,
          confidence: 0.85,
        },
      ];
    });
  },
};

/** «Жоошбай» alone, once «Жоошбай» клубу has been named. */
export const turkicQuotedAgain: MentionRule = {
  id: "turkic-name-in-quotes-again",
  stage: "mentions",
  languages: TURKIC_LANGUAGES,
  find(sentence, page) {
    const known = ofDocument(page).quoted;
    if (known.size === 0) return [];
    const taken = covered(sentence, "organisation", "person", "event", "facility", "work");
    return sentence.words.flatMap((_, at): NamedSighting[] => {
      const end = taken.has(at) ? 0 : quotedEnd(sentence, at);
      if (end === 0 || end - at > 6) return [];
      const stem = quotedKeys(sentence, at, end, page.document.language).find((key) => known.has(key));
      if (stem === undefined) return [];
      return [
        {
          kind: "organisation",
          first: at,
          last: end,
          name: known.get(stem) ?? "",
          aliases: [],
          nominative: true,
          rule: turkicQuotedAgain.id,
          confidence: 0.85,
        },
      ];
    });
  },
};

interface Known {
  /** Surnames by their keys. */
  surnames: ReadonlyMap<string, string>;
  /** Names of organisations by the words within their quotation marks. */
  quoted: ReadonlyMap<string, string>;
}

/** Asked for by every sentence of the same page. */
const read = new WeakMap<readonly Sentence[], Known>();

function ofDocument({ sentences, document: { language } }: Page): Known {
  const known = read.get(sentences) ?? readNames(sentences, language);
  read.set(sentences, known);
  return known;
}

function readNames(sentences: readonly Sentence[], language: string): Known {
  const surnames = new Map<string, string>();
  const quoted = new Map<string, string>();
  for (const sentence of sentences) {
    for (const { name } of sightings(sentence, "person"))
      if (name.surname && (name.given || name.initial) && !name.surname.includes(" ") && name.surname.length > 2)
        surnames.set(turkicKey(name.surname, language), name.surname);
    for (const { first, last, name } of sightings(sentence, "organisation")) {
      const end = quotedEnd(sentence, first);
      const [key] = end > 0 && end <= last ? quotedKeys(sentence, first, end, language) : [];
      if (key !== undefined) quoted.set(key, name);
    }
  }
  return { surnames, quoted };
}

/** What the words within quotation marks may be without the endings of the last. */
function quotedKeys({ words }: Sentence, open: number, end: number, language: string): string[] {
  const keys = words.slice(open + 1, end - 1).map(({ text }) => turkicKey(text, language));
  const last = keys.pop() ?? "";
  return turkicForms(last, language).map(({ stem }) => [...keys, stem].join(" "));
}
