"use client";

import type { ReactNode, RefCallback } from "react";

/** What may be taken, and what it looks like. */
export interface Choice {
  name: string;
  shown: ReactNode;
}

interface Props {
  /** Of the list; its options are numbered after it. */
  id: string;
  label: string;
  /** What a screen reader is told when there is something; "{count}" stands for how many there are. */
  count: string;
  choices: readonly Choice[];
  /** Place of the one that is chosen; -1 for none. */
  active: number;
  take: (place: number) => void;
  place?: RefCallback<HTMLElement>;
}

/** The list below a field of what might be meant, while it is typed; the field keeps the focus and moves the choice. */
export function OfferedList({ id, label, count, choices, active, take, place }: Props) {
  return (
    <>
      {choices.length > 0 && (
        <div id={id} ref={place} className="offered" role="listbox" aria-label={label}>
          {choices.map(({ name, shown }, index) => (
            <button
              key={name}
              type="button"
              id={optionId(id, index)}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(index)}
            >
              {shown}
            </button>
          ))}
        </div>
      )}
      <span className="vh" role="status">
        {choices.length > 0 && count.replace("{count}", String(choices.length))}
      </span>
    </>
  );
}

export const optionId = (list: string, place: number): string => `${list}-${place}`;

/** The place of the next choice by an arrow key, round and round; null for other keys. */
export function steppedBy(key: string, active: number, count: number): number | null {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!step) return null;
  return (active + step + count + (active < 0 && step < 0 ? 1 : 0)) % count;
}
