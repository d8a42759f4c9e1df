import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { When } from "@/app/_components/when";
import type { Figures as Told } from "@/lib/moderation/decision-queries";

/** How the last thirty days went. */
export async function Figures({ figures }: { figures: Told }) {
  const [say, locale] = await Promise.all([getTranslations("moderation.figures"), getLocale()]);
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  const { decided, taken, stood, undone, medianHours, oldest } = figures;
  return (
    <aside className="hist" aria-labelledby="figures-head">
      <h2 id="figures-head" className="sm">
        {say("title")}
      </h2>
      <dl>
        <Row term={say("decided")}>{number(decided)}</Row>
        <Row term={say("taken")}>{number(taken)}</Row>
        <Row term={say("stood")}>{number(stood)}</Row>
        <Row term={say("undone")}>{number(undone)}</Row>
        <Row term={say("median")}>
          {medianHours === null ? say("nothing") : say("median-value", { hours: Math.max(1, Math.round(medianHours)) })}
        </Row>
        <Row term={say("oldest")}>{oldest ? <When at={oldest} /> : say("nothing")}</Row>
      </dl>
    </aside>
  );
}

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
