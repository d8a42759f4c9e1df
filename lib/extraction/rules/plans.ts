import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { futureDates } from "@/lib/extraction/grammars/future-date";
import { plannedAction } from "@/lib/extraction/grammars/planned-action";
import type { FactRule } from "@/lib/extraction/rule";

/** "Конверты вскроют 21 сентября", "Минсельхоз рассчитывает завершить учёт в 2023 году", "Сдача — до 20 августа". */
export const planForDate: FactRule = {
  id: "plan-for-date",
  stage: "facts",
  languages: ["ru"],
  find(sentence, cast, page) {
    const { publishedAt } = page.document;
    if (!publishedAt || isOverlong(sentence) || sentence.block.kind === "headline" || sentence.plain.at(-1) === "?")
      return [];
    return futureDates(sentence, publishedAt).flatMap((date) => {
      const plan = plannedAction(sentence, date, cast, page);
      if (!plan) return [];
      const { actor, action, clause } = plan;
      const args = { actor: actor?.name ?? null, action, date: date.value };
      const words = [Math.min(clause.first, date.first), Math.max(clause.end, date.end)] as const;
      const entities = { actor: [actor?.entity] };
      return [factOf("plan", args, { sentence, words, rule: planForDate.id, confidence: 0.75, entities })];
    });
  },
};
