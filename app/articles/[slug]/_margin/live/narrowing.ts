import { isFiltering } from "@/lib/annotations/note-span";
import { readNotesQuery, writeNotesQuery } from "../filter-query";
import { noteKeys } from "../note-keys";
import type { LiveMargin } from "./live-margin";
import { counted, filled } from "./margin-words";

/** Lets the form of the filter work at once, without a round trip; the address says what is shown. */
export function narrowAtOnce(live: LiveMargin, signal: AbortSignal): void {
  const form = live.parts.margin.querySelector<HTMLFormElement>(".narrow form");
  if (!form || !live.canRepaint) return;
  form.addEventListener("change", ({ target }) => target instanceof HTMLSelectElement && apply(), { signal });
  form.addEventListener("submit", submit, { signal });
  live.parts.margin.addEventListener("click", reset, { signal });
  if (isFiltering(readForm())) apply();

  function readForm() {
    const given = [...new FormData(form ?? undefined)].map(([name, value]) => [name, String(value)] as const);
    return readNotesQuery(Object.fromEntries(given)).filter;
  }

  function apply(): void {
    const filter = readForm();
    live.want(filter);
    history.replaceState(history.state, "", `${location.pathname}${writeNotesQuery(filter)}`);
    renewReferences(live);
    renewLetters(live);
    tellFound(live);
    const art = live.parts.margin.closest(".art");
    art?.classList.toggle("without-facts", filter.kind !== null && filter.kind !== "facts");
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    apply();
  }

  function reset(event: MouseEvent): void {
    if (!(event.target instanceof Element) || !event.target.closest("[data-reset]")) return;
    event.preventDefault();
    for (const select of form?.querySelectorAll("select") ?? []) select.value = "";
    apply();
  }
}

/** The references at the ends of paragraphs count what is shown. */
function renewReferences({ book, parts }: LiveMargin): void {
  for (const reference of document.querySelectorAll<HTMLElement>(".nref")) {
    const start = Number(reference.closest<HTMLElement>("[data-start]")?.dataset.start);
    const count = book.byBlock.get(book.blockAt(start))?.length ?? 0;
    reference.hidden = count === 0;
    reference.dataset.n = String(count);
    reference.setAttribute("aria-label", counted(parts.words.ofParagraph, count));
  }
}

/** Letters stay behind the words of those that are shown. */
function renewLetters({ book }: LiveMargin): void {
  const language = document.documentElement.lang === "ky" ? "ky" : document.documentElement.lang === "ru" ? "ru" : "en";
  const ids = new Map([...noteKeys(book.all, language)].map(([id, key]) => [key, id]));
  for (const mark of document.querySelectorAll<HTMLElement>(".hl[data-key]")) {
    mark.dataset.keys ??= mark.dataset.key ?? "";
    const shown = mark.dataset.keys.split(" ").filter((key) => book.isWanted(ids.get(key) ?? ""));
    mark.dataset.key = shown.join(" ");
  }
}

function tellFound({ book, parts: { margin, words } }: LiveMargin): void {
  margin.querySelector(".found")?.remove();
  if (!isFiltering(book.filter)) return;
  const line = document.createElement("p");
  line.className = "found";
  line.setAttribute("role", "status");
  const all = document.createElement("button");
  Object.assign(all, { type: "button", className: "link", textContent: words.reset });
  all.dataset.reset = "";
  line.append(`${found()} `, all);
  margin.querySelector(":scope > header")?.after(line);

  function found(): string {
    if (book.filter.kind === "facts") return words.onlyFacts;
    const sentence = book.count === 0 ? words.noneFound : counted(words.found, book.count);
    return filled(sentence, { total: book.all.length });
  }
}
