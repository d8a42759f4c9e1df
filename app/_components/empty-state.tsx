import type { ReactNode } from "react";

interface Props {
  title: string;
  children: ReactNode;
  /** What can be done next. */
  ways?: ReactNode;
  level?: 1 | 2 | 3;
}

/** Nothing here: what that means and the way on. */
export function EmptyState({ title, children, ways, level = 2 }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className="plain-state">
      <Heading>{title}</Heading>
      <p>{children}</p>
      {ways && <div className="row-btn">{ways}</div>}
    </div>
  );
}
