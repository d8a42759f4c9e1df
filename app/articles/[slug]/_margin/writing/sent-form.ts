import type { Subject } from "./subject";

/** What an annotation is about, as the form sends it. */
export function aboutOf(subject: Subject, slug: string, revision: number): Record<string, string> {
  const place = { article: slug, revision: String(revision) };
  if (subject.kind === "fact") return { ...place, fact: subject.id };
  const { exact, prefix, suffix, start, end } = subject;
  return { ...place, exact, prefix, suffix, start: String(start), end: String(end) };
}

export function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
