import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { sureness } from "@/lib/extraction/grammars/sureness";
import { TURKIC_LANGUAGES, type TurkicWord, turkicWords } from "@/lib/extraction/grammars/turkic-words";
import { sightings } from "@/lib/extraction/reading";
import type { FactRule } from "@/lib/extraction/rule";

/** "Түркияда 14–16-декабрда өткөн «Жер Ортолук деңиз кубогу» турниринде": a named event with its day or its place. */
export const turkicEvent: FactRule = {
  id: "turkic-event",
  stage: "facts",
  languages: TURKIC_LANGUAGES,
  find(sentence, cast, page) {
    if (isOverlong(sentence)) return [];
    const words = turkicWords(sentence, page.document.language);
    const isStaged = words.some(({ key }) => TAKES_PLACE.test(key));
    return sightings(sentence, "event").flatMap((event) => {
      const near = ({ first, last }: { first: number; last: number }): boolean =>
        last <= event.first ? event.first - last <= 6 : first >= event.last && first - event.last <= 6;
      const date = sightings(sentence, "date").find((seen) => near(seen) && seen.value !== null);
      const place = sightings(sentence, "place").find(
        (seen) => near(seen) && (isThere(words[seen.last - 1]) || IN_TOWN.test(words[seen.last]?.key ?? "")),
      );
      const location = place && cast.entityOf(place);
      if (!date && !location) return [];
      const spans = [event, ...(date ? [date] : []), ...(place && location ? [place] : [])];
      const args = { name: event.name, date: date?.value ?? null, participants: [], location: location?.name ?? null };
      return [
        factOf("event", args, {
          sentence,
          words: [Math.min(...spans.map(({ first }) => first)), Math.max(...spans.map(({ last }) => last))],
          rule: turkicEvent.id,
          confidence: sureness(
            0.25,
            [isStaged, 0.4],
            [date !== undefined, 0.4],
            [location !== null && location !== undefined, 0.2],
            [sightings(sentence, "event").length > 1, -0.4],
          ),
          entities: { location: [location?.id] },
        }),
      ];
    });
  },
};

const isThere = (word: TurkicWord | undefined): boolean => word?.form.case === "locative" && !word.form.adjectival;
const IN_TOWN = /^(?:шаарында|айылында|shahrida|qishlogʻida)$/u;

const TAKES_PLACE =
  /^(?:өт(?:өт|көн|тү|күзүл\p{L}+|көрүл\p{L}+)|бол(?:от|ду|уп)|баштал\p{L}+|белгиленет|ачылат|ачылды|жарыяла\p{L}+|oʻt(?:adi|di|gan|kazil\p{L}+|ayotgan)|boʻl(?:adi|di|ib)|boshlan\p{L}+|nihoyasiga|ochil\p{L}+)$/u;
