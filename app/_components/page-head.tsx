import type { ReactNode } from "react";

/** The head of a page of the house: its name and a line under it. */
export function PageHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="hero">
      <h1>{title}</h1>
      {children && <p className="lead">{children}</p>}
    </div>
  );
}
