import { factOf } from "@/lib/extraction/fact-of";
import { isOverlong } from "@/lib/extraction/grammars/clause";
import { type FutureDate, futureDates } from "@/lib/extraction/grammars/future-date";
import { type PlannedAction, plannedAction } from "@/lib/extraction/grammars/planned-action";
import type { PlanForm } from "@/lib/extraction/grammars/predicates";
import { sureness } from "@/lib/extraction/grammars/sureness";
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
      const confidence = surenessOf(plan, date, action);
      return [factOf("plan", args, { sentence, words, rule: planForDate.id, confidence, entities })];
    });
  },
};

/** How sure what was read from each form is. */
const USUAL: Readonly<Record<PlanForm, number>> = {
  set: 0.48,
  infinitive: 0.38,
  awaited: 0.42,
  "done by": 0.4,
  done: 0.42,
  passive: 0.5,
  intake: 0.55,
  happens: 0.35,
  now: 0.2,
  verbless: 0.62,
};

function surenessOf({ form, isOfPronoun, actor, clause }: PlannedAction, date: FutureDate, action: string): number {
  const length = action.split(" ").length;
  return sureness(
    USUAL[form],
    [isOfPronoun, -1.5],
    [length > 5, -0.4],
    [length > 7, -0.3],
    [length > 11, -0.6],
    [length === 1, -0.5],
    [length === 2 || length === 3, 0.3],
    [date.running, -0.4],
    [actor !== null && actor.entity === null, -0.3],
    [actor !== null && actor.entity !== null, 0.6],
    [date.first === clause.first, -0.3],
    [/ (?:в|во|на|через) /u.test(action), -0.2],
    [/^\d/u.test(action), -0.5],
    [/[,:«»]/u.test(action.replace(/«[^»]*»/gu, "")), -0.5],
  );
}
