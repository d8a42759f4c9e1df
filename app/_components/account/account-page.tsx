import type { ReactNode } from "react";

interface Props {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** The narrow page that forms about accounts stand on. */
export function AccountPage({ title, lead, children }: Props) {
  return (
    <main className="wrap" id="main">
      <div className="account">
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </div>
    </main>
  );
}
