import type { Cast } from "@/lib/extraction/cast";
import type { ExtractedFact } from "@/lib/extraction/fact";
import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { referredBody, turkicHoldings } from "@/lib/extraction/grammars/turkic-people";
import {
  TURKIC_LANGUAGES,
  type TurkicWord,
  turkicWord,
  turkicWords,
  writtenStem,
} from "@/lib/extraction/grammars/turkic-words";
import { type PositionSighting, type Sentence, sightingAt, sightings } from "@/lib/extraction/reading";
import type { FactRule, Page } from "@/lib/extraction/rule";

/** Kyrgyz and Uzbek posts beside names: "«Обу чашма» ишканасынын башкы инженери Шодмон Назаршоев". */
export const turkicPostAndName: FactRule = {
  id: "turkic-post-and-name",
  stage: "facts",
  languages: TURKIC_LANGUAGES,
  find(sentence, cast, page) {
    if (isOverlong(sentence)) return [];
    const words = turkicWords(sentence, page.document.language);
    return turkicHoldings(sentence, words).flatMap(({ position, person, first, end }) => {
      const entity = cast.entityOf(person);
      if (!entity || isChange(words, end)) return [];
      const { title, of } = held(sentence, words, position, cast, page);
      const args = { person: entity.name, title, of: of?.name ?? null };
      const entities = { person: [entity.id], of: [of?.id] };
      return [
        factOf("position", args, {
          sentence,
          words: [first, end],
          rule: turkicPostAndName.id,
          confidence: 0.85,
          entities,
        }),
      ];
    });
  },
};

/** "Marhamat tumani hokimi etib Oʻktam Eshonqulov tayinlandi", "… кызматтан бошотулду". */
export const turkicChangeOfPost: FactRule = {
  id: "turkic-change-of-post",
  stage: "facts",
  languages: TURKIC_LANGUAGES,
  find(sentence, cast, page) {
    if (isOverlong(sentence)) return [];
    const words = turkicWords(sentence, page.document.language);
    return words.flatMap((word, at) => {
      const kind = APPOINTED.test(word.key) ? "appointment" : isDismissal(words, at) ? "dismissal" : null;
      return kind ? changeAt(sentence, words, at, kind, cast, page) : [];
    });
  },
};

const APPOINTED =
  /^(?:дайындал\p{L}+|шайлан\p{L}+|шайлаш\p{L}+|бекитил\p{L}+|tayinlan\p{L}+|saylan\p{L}+|tasdiqlan\p{L}+)$/u;
const DISMISSED = /^(?:бошотул\p{L}+|boʻshatil\p{L}+|boʻshatdi|бошотту|бошоткон)$/u;
/** "кызматтан кетти", "lavozimidan ketdi": leaving where the word before names a post. */
const LEFT = /^(?:кет(?:ти|кен)|алын(?:ды|ган)|четтетил\p{L}+|ket(?:di|gan)|olin(?:di|gan)|chetlatil\p{L}+)$/u;
const FROM_POST = /^(?:кызмат|орун|пост|lavozim|vazifa|ish|mansab)\p{L}{2,}$/u;
const isDismissal = (words: readonly TurkicWord[], at: number): boolean =>
  DISMISSED.test(words[at]?.key ?? "") || (LEFT.test(words[at]?.key ?? "") && FROM_POST.test(words[at - 1]?.key ?? ""));

/** "Крамер ордуна", "Kramer oʻrniga": the one before; he has left the post that another comes into. */
const INSTEAD = /^(?:ордуна|oʻrniga)$/u;

const isChange = (words: readonly TurkicWord[], from: number): boolean =>
  words.slice(from, from + 4).some(({ key }) => APPOINTED.test(key));

function changeAt(
  sentence: Sentence,
  words: readonly TurkicWord[],
  verb: number,
  kind: "appointment" | "dismissal",
  cast: Cast,
  page: Page,
): ExtractedFact[] {
  const people = sightings(sentence, "person").filter(({ last }) => last <= verb);
  const person = people.findLast(({ last }) => !INSTEAD.test(words[last]?.key ?? ""));
  const before = people.find(({ last }) => INSTEAD.test(words[last]?.key ?? ""));
  const position = sightings(sentence, "position").findLast(({ last }) => last <= verb);
  const entity = person && cast.entityOf(person);
  if (!entity || !person || !position) return [];
  const { title: said, of } = held(sentence, words, position, cast, page);
  const title = said.replace(FORMER, "");
  const date = sightings(sentence, "date").find(({ last }) => last <= verb)?.value ?? null;
  const told = { title, of: of?.name ?? null, by: null, date };
  const grounds = {
    sentence,
    words: [Math.min(person.first, position.first), verb + 1] as const,
    rule: turkicChangeOfPost.id,
    confidence: sureness(0.4, [of !== null, 0.4], [date !== null, 0.2], [people.length > 1, -0.5]),
  };
  const change = factOf(
    kind,
    { person: entity.name, ...told },
    { ...grounds, entities: { person: [entity.id], of: [of?.id] } },
  );
  const other = kind === "appointment" && before ? cast.entityOf(before) : null;
  if (!other) return [change];
  const entities = { person: [other.id], of: [of?.id] };
  return [change, factOf("dismissal", { person: other.name, ...told }, { ...grounds, entities })];
}

/** One who leaves a post was not yet "former" when he left. */
const FORMER = /^(?:мурдагы|мурунку|собиқ|олдинги|аввалги|sobiq|oldingi|avvalgi) /u;

interface Held {
  title: string;
  of: { id: string; name: string } | null;
}

/** The title without whose it is, and who that is; a common noun in the genitive is looked up in the document. */
function held(
  sentence: Sentence,
  words: readonly TurkicWord[],
  position: PositionSighting,
  cast: Cast,
  page: Page,
): Held {
  const named = position.of && sightingAt(sentence, position.of.first, position.of.kind);
  if (position.of) {
    const entity = named && cast.entityOf(named);
    return { title: position.title, of: entity ?? null };
  }
  const owner = words[position.first];
  const isNoun = owner?.form.case === "nominative" && !owner.form.possessive;
  const isOwner = position.last - position.first > 1 && (owner?.form.case === "genitive" || isNoun);
  const { language } = page.document;
  const referred = isOwner
    ? referredBody(sentence, owner, position.first, cast, page, (name) =>
        name.split(" ").map((word) => turkicWord(word, language).form.stem),
      )
    : null;
  if (!referred) return { title: position.title, of: null };
  const [, ...rest] = position.title.split(" ");
  return { title: unowned(rest.join(" "), language) || position.title, of: referred };
}

/** What it is of is said apart, so the head loses its possessive; "матбуот котиби" keeps what belongs to a noun of its own. */
function unowned(title: string, language: string): string {
  const words = title.split(" ");
  const head = words.pop() ?? "";
  const isOwned = words.some((word) => {
    const { form, classes } = turkicWord(word, language);
    return form.case === "genitive" || (form.case === "nominative" && !classes.includes("title"));
  });
  const bare = isOwned ? head : writtenStem(head, turkicWord(head, language).form.stem, language);
  return [...words, bare].join(" ");
}
