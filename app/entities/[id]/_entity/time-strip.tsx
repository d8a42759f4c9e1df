import { dayWords } from "@/app/_i18n/dates";
import type { Words } from "@/app/articles/[slug]/_reading/words";
import type { PostView } from "@/lib/facts/fact-view";
import { scaleOf } from "./time-scale";

interface Dated extends PostView {
  first: Date;
  last: Date;
}

const LEFT = 200;
const RIGHT = 740;
const ROW = 40;

/** Posts as bars over time: solid is checked, broken is the machine's. Nothing where no article has a date. */
export function TimeStrip({ posts, words }: { posts: readonly PostView[]; words: Words }) {
  const dated = posts.filter((post): post is Dated => post.first !== null && post.last !== null);
  const [earliest] = dated;
  if (!earliest) return null;
  const { entity: say, locale } = words;
  const latest = dated.reduce((last, post) => (post.last > last ? post.last : last), earliest.last);
  const scale = scaleOf(earliest.first, latest, LEFT, RIGHT);
  const axis = dated.length * ROW + 12;
  const span = { from: dayWords(locale, earliest.first), to: dayWords(locale, latest) };
  return (
    <figure className="line" aria-label={say("page.strip-label")}>
      <svg viewBox={`0 0 760 ${axis + 30}`} role="img" aria-labelledby="tl-t tl-d">
        <title id="tl-t">{say("page.strip-title", span)}</title>
        <desc id="tl-d">{dated.map((post) => told(post, words)).join(" ")}</desc>
        {dated.map((post, i) => bar(post, i * ROW + 24, scale.at))}
        <path d={`M${LEFT} ${axis}H${RIGHT}`} className="axis" />
        {scale.ticks.map(({ x, label }) => (
          <g key={label}>
            <path d={`M${x} ${axis}v6`} className="axis" />
            <text x={x} y={axis + 20} className="q3" textAnchor={x > RIGHT - 30 ? "end" : "start"}>
              {label}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="hint">{say("page.strip-hint")}</figcaption>
    </figure>
  );
}

function bar({ title, of, first, last, isChecked }: Dated, y: number, at: (day: Date) => number) {
  const from = at(first);
  const to = Math.max(at(last), from + 4);
  return (
    <g key={`${title} ${of}`}>
      <text x={0} y={y + 4}>
        {title.length > 28 ? `${title.slice(0, 27)}…` : title}
      </text>
      <path d={`M${LEFT} ${y + 16}H${RIGHT}`} className="hair" />
      <path d={`M${from} ${y}H${to}`} className={isChecked ? "bar-p" : "bar-p machine"} />
    </g>
  );
}

const told = ({ title, of, first, last, isChecked }: Dated, { locale, status }: Words): string =>
  `${[title, of].filter(Boolean).join(", ")}: ${dayWords(locale, first)} – ${dayWords(locale, last)}, ${status(
    isChecked ? "confirmed" : "proposed",
  )}.`;
