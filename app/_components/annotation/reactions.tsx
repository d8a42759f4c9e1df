import { type AnnotationView, REACTION_KINDS, type ReactionKind } from "@/lib/annotations/annotation";
import type { AnnotationWords } from "./annotation-words";

/** The form of the page that the buttons belong to; `<ReactionForm/>` draws it. */
export const REACTION_FORM = "reactions";

interface Props {
  annotation: AnnotationView;
  words: AnnotationWords;
  /** Null: the viewer may not react here, and is shown the figures alone. */
  canReact: boolean;
}

/**
 * What readers found: useful, changed my view, source checked. The buttons stand outside of their form and name it, so
 * that hundreds of them need one form and no script. Also fit for static markup.
 */
export function Reactions({ annotation, words, canReact }: Props) {
  const shown = REACTION_KINDS.filter((kind) => canReact || annotation.reactions[kind] > 0);
  return shown.map((kind) =>
    canReact ? (
      <ReactionButton key={kind} annotation={annotation} words={words} kind={kind} />
    ) : (
      <span key={kind} className="figure">
        {words.say(`reaction.${kind}`)}
        <span className="num">{annotation.reactions[kind]}</span>
      </span>
    ),
  );
}

function ReactionButton({ annotation, words: { say }, kind }: Omit<Props, "canReact"> & { kind: ReactionKind }) {
  const { id, reactions, mine } = annotation;
  const isSet = mine.includes(kind);
  return (
    <button
      type="submit"
      className="link"
      form={REACTION_FORM}
      name="reaction"
      value={`${id} ${kind} ${isSet ? "off" : "on"}`}
      aria-pressed={isSet}
    >
      {say(`reaction.${kind}`)}
      {reactions[kind] > 0 && <span className="num">{reactions[kind]}</span>}
    </button>
  );
}
