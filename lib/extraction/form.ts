import { plainWord } from "@/lib/extraction/phrasebook";

/**
 * A form as it is written, the same object wherever it stands, with what was found out about it: a word of a sentence leads
 * to it at once, where a table of forms would have to be searched for each question anew.
 */
export interface Form {
  text: string;
  /** As lexicons know it. */
  plain: string;
  /** Which questions of yes or no have been asked, as bits, and which of them hold. */
  asked: number;
  held: number;
  /** What other questions were answered, by their numbers. */
  answers: unknown[];
}

/** A form is the same string wherever it stands, so that tables know it at once. */
export function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  const made = newForm(text);
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(text, made);
  return made;
}

export const newForm = (text: string): Form => ({ text, plain: plainWord(text), asked: 0, held: 0, answers: [] });

const forms = new Map<string, Form>();
const MOST_FORMS = 50_000;

interface Formed {
  form: Form;
}

let tests = 0;
const MOST_TESTS = 31;

/** The same as `holds`, which looks at nothing but a form; each form is asked once. */
export function testOfForm(holds: (form: Form) => boolean): (word: Formed | undefined) => boolean {
  if (tests === MOST_TESTS) throw new Error("more tests of forms than bits");
  const bit = 1 << tests++;
  return (word) => {
    if (!word) return false;
    const { form } = word;
    if ((form.asked & bit) === 0) {
      form.asked |= bit;
      if (holds(form)) form.held |= bit;
    }
    return (form.held & bit) !== 0;
  };
}

let questions = 0;

/** The number of one more question, under which its answers are kept with forms. */
export const newQuestion = (): number => questions++;

/** The same as `answer`, which looks at nothing but a form and is never undefined; each form is asked once. */
export function answerOfForm<T extends object | string | number | null>(
  answer: (form: Form) => T,
): (word: Formed) => T {
  const question = newQuestion();
  return ({ form }) => {
    const known = form.answers[question];
    if (known !== undefined) return known as T;
    const given = answer(form);
    form.answers[question] = given;
    return given;
  };
}
