/** Somebody who may be called, as /a/people tells. */
export interface Offered {
  name: string;
  isHere: boolean;
}

/** What is written about: the name of a field of its form and its value. */
export type About = readonly [name: "article" | "fact" | "parent", id: string];

/** Who may be called there. Nobody is offered where the archive cannot be asked: names may always be typed. */
export async function askPeople(letters: string, [name, id]: About, form: HTMLFormElement | null): Promise<Offered[]> {
  const query = new URLSearchParams({ q: letters, [name]: id });
  const audience = form?.elements.namedItem("audience");
  if (audience instanceof HTMLSelectElement) query.set("audience", audience.value);
  try {
    const answer = await fetch(`/a/people?${query}`);
    const { people = [] }: { people?: Offered[] } = await answer.json();
    return people;
  } catch {
    return []; // no network: who is typed is mentioned all the same
  }
}
