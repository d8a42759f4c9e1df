import { describe, expect, test } from "vitest";
import { genitiveOf, numberOf, participleOf, passiveOf, pluralOf } from "@/lib/extraction/morphology/turkic-inflection";

describe("plurals, genitives and participles in harmony", () => {
  test.each([
    ["ky", "депутат", "депутаттар", "депутаттардын саны"],
    ["ky", "үй", "үйлөр", "үйлөрдүн саны"],
    ["ky", "жол", "жолдор", "жолдордун саны"],
    ["ky", "мектеп", "мектептер", "мектептердин саны"],
    ["ky", "көпүрө", "көпүрөлөр", "көпүрөлөрдүн саны"],
    ["ky", "суу", "суулар", "суулардын саны"],
    ["ky", "инженер", "инженерлер", "инженерлердин саны"],
    ["ky", "бала", "балдар", "балдардын саны"],
    ["ky", "доктор", "докторлор", "докторлордун саны"],
    ["uz", "deputat", "deputatlar", "deputatlar soni"],
    ["uz-Cyrl", "мактаб", "мактаблар", "мактаблар сони"],
  ])("%s %s ⇒ %s, %s", (language, noun, plural, number) => {
    expect(pluralOf(noun, language)).toBe(plural);
    expect(pluralOf(plural, language)).toBe(plural);
    expect(numberOf(noun, language)).toBe(number);
  });

  test.each([
    ["ky", "катыш", "катышкан"],
    ["ky", "көчүрүл", "көчүрүлгөн"],
    ["ky", "жогол", "жоголгон"],
    ["uz", "chiq", "chiqqan"],
    ["uz", "tik", "tikkan"],
    ["uz", "qol", "qolgan"],
    ["uz-Cyrl", "чиқ", "чиққан"],
  ])("%s %s ⇒ %s", (language, stem, participle) => {
    expect(participleOf(stem, language)).toBe(participle);
  });

  test.each([
    ["ky", "буз", "бузул"],
    ["ky", "тап", "табыл"],
    ["ky", "кой", "коюл"],
    ["ky", "тазала", "тазалан"],
    ["ky", "сал", "салын"],
    ["uz", "koʻchir", "koʻchiril"],
    ["uz", "qil", "qilin"],
    ["uz", "tozala", "tozalan"],
    ["uz-Cyrl", "қил", "қилин"],
  ])("%s %s ⇒ %s", (language, stem, passive) => {
    expect(passiveOf(stem, language)).toBe(passive);
  });

  test("what is owned is owned in the genitive too", () => {
    expect(genitiveOf("жыйын", "ky")).toBe("жыйындын");
    expect(genitiveOf("калк", "ky")).toBe("калктын");
    expect(genitiveOf("uy", "uz")).toBe("uyning");
    expect(genitiveOf("уй", "uz-Cyrl")).toBe("уйнинг");
  });
});
