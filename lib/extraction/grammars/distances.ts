import type { Line } from "@/lib/extraction/figures/scene";
import { unitClass, unitGroup } from "@/lib/extraction/figures/surroundings";
import { clauseSubject } from "@/lib/extraction/grammars/clause-subject";
import { segmentAt } from "@/lib/extraction/grammars/noun-strings";
import { upTo } from "@/lib/extraction/grammars/phrase-names";
import type { Subject } from "@/lib/extraction/grammars/subject";
import type { QuantitySighting } from "@/lib/extraction/reading";

export interface Distance {
  subject: Subject;
  measure: string;
  quantity: QuantitySighting;
  words: readonly [number, number];
}

/** "Эпицентр находился | в 87 км к юго-востоку от Хорога": how far what the clause speaks of is from a place. */
export function distanceWith(line: Line, quantity: QuantitySighting): Distance | null {
  const { words } = line;
  const { first, last, to } = quantity;
  if (words[first - 1]?.plain !== "в" || unitGroup(unitClass(quantity)) !== "длина" || to !== null) return null;
  const side = words[last]?.plain ?? "";
  const at = side === "к" || side === "на" ? last + 2 : last;
  const from = words[at]?.plain === "от" ? segmentAt(line, at) : null;
  const subject = from ? clauseSubject(line, first - 1) : null;
  if (!from || !subject) return null;
  return { subject, measure: `расстояние ${upTo(line, at, from.last)}`, quantity, words: [subject.first, from.last] };
}
