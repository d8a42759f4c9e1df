import { isFiltering, KINDS, type NoteSpan, STANDINGS, standingsOf } from "@/lib/annotations/note-span";
import type { Words } from "../_reading/words";
import type { Notes } from "./notes-of";

interface Props {
  notes: Notes;
  path: string;
  words: Words;
}

/** Which notes are wanted: by person, tag, whose they are, and how their words stand. A form that needs no script. */
export function FilterForm({ notes: { all, query }, path, words: { margin } }: Props) {
  const { person, tag, kind, status } = query.filter;
  const standings = counted(all.flatMap(standingsOf));
  const kinds = KINDS.filter((each) => each !== "mine" || all.some(({ mine }) => mine));
  return (
    <details className="narrow" open={isFiltering(query.filter)}>
      <summary className="link">{margin("filter")}</summary>
      <form action={`${path}#margin`} method="get">
        <Select name="kind" label={margin("kind")} any={margin("kinds.any")} chosen={kind}>
          {kinds.map((each) => [each, margin(`kinds.${each}`)])}
        </Select>
        <Select name="person" label={margin("person")} any={margin("anybody")} chosen={person}>
          {people(all)}
        </Select>
        <Select name="tag" label={margin("tag")} any={margin("any-tag")} chosen={tag}>
          {labels(all)}
        </Select>
        <Select name="status" label={margin("status")} any={margin("statuses.any")} chosen={status}>
          {STANDINGS.filter((each) => standings.has(each)).map((each) => [
            each,
            `${margin(`statuses.${each}`)} (${standings.get(each)})`,
          ])}
        </Select>
        <p className="row">
          <button type="submit" className="btn">
            {margin("show")}
          </button>
          <a className="link" href={`${path}#margin`} data-reset="">
            {margin("reset")}
          </a>
        </p>
      </form>
    </details>
  );
}

interface SelectProps {
  name: string;
  label: string;
  any: string;
  chosen: string | null;
  children: readonly (readonly [value: string, label: string])[];
}

function Select({ name, label, any, chosen, children }: SelectProps) {
  if (children.length === 0) return null;
  const id = `notes-${name}`;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select className="field" id={id} name={name} defaultValue={chosen ?? ""}>
        <option value="">{any}</option>
        {children.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

const MOST_CHOICES = 100;

function people(all: readonly NoteSpan[]): [string, string][] {
  const names = new Map(all.flatMap(({ person }) => (person ? [[person.id, person.name] as const] : [])));
  return mostFirst(counted(all.flatMap(({ person }) => person?.id ?? []))).map(([id, count]) => [
    id,
    `${names.get(id)} (${count})`,
  ]);
}

const labels = (all: readonly NoteSpan[]): [string, string][] =>
  mostFirst(counted(all.flatMap(({ tags }) => tags))).map(([label, count]) => [label, `${label} (${count})`]);

const mostFirst = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_CHOICES);

function counted<Name extends string>(names: readonly Name[]): Map<Name, number> {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
