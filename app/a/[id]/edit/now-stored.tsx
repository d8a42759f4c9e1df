"use client";

import type { ReactNode } from "react";
import { useSent } from "@/app/_components/form/action-form";

interface Props {
  /** The version that stands in the archive now. */
  version: number;
  label: string;
  children: ReactNode;
}

/** What stands in the archive now, shown to whoever wrote over another version: nothing typed is lost, nothing hidden. */
export function NowStored({ version, label, children }: Props) {
  const { outcome, values } = useSent();
  if (outcome !== "refused" || values?.seen === undefined || values.seen === String(version)) return null;
  return (
    <section className="now-stored" aria-label={label}>
      <p className="hint">{label}</p>
      {children}
    </section>
  );
}
