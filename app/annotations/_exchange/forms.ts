import { ANNO_PROFILE } from "@/lib/syndication/web-annotation";

/** The forms in which annotations are handed out, by the names of their files, and how each is sent. */
export const FORMS = {
  "annotations.jsonld": ANNO_PROFILE,
  "hypothesis.json": "application/json; charset=utf-8",
  "annotations.csv": "text/csv; charset=utf-8; header=present",
  "annotations.md": "text/markdown; charset=utf-8",
  "annotations.conll": "text/plain; charset=utf-8",
  "annotations.conllu": "text/plain; charset=utf-8",
  "annotations.tar": "application/x-tar",
} as const;
export type FormName = keyof typeof FORMS;

export const isFormName = (name: string): name is FormName => Object.hasOwn(FORMS, name);
