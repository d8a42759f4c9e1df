import type { Words } from "../_reading/words";
import type { Forms, MarginWords } from "./live/margin-words";

// A number of each plural form that one of our languages has, in the order in which a language is asked.
const SAMPLES = [1, 2, 5, 21, 100];

/** The words that the browser says about notes, ready to have figures put in. */
export function clientWords({ margin, locale }: Words): MarginWords {
  const rules = new Intl.PluralRules(locale);
  const forms = (key: string, name = "count", rest: Record<string, string> = {}): Forms =>
    Object.fromEntries(
      SAMPLES.map((count) => [
        rules.select(count),
        margin(key, { [name]: count, ...rest }).replace(String(count), "#"),
      ]),
    );
  return {
    ...{ close: margin("close"), keys: margin("keys"), nobody: margin("without-author"), noMore: margin("no-more") },
    ...{ loading: margin("loading"), failed: margin("failed"), again: margin("again"), reset: margin("reset") },
    onlyFacts: margin("only-facts"),
    noneFound: margin("found", { found: 0, total: "{total}" }),
    found: forms("found", "found", { total: "{total}" }),
    here: forms("here"),
    more: forms("more-here"),
    ofParagraph: forms("of-paragraph"),
    stepped: margin("stepped", { at: "{at}", total: "{total}", person: "{person}", words: "{words}" }),
  };
}
