"use client";

import { usePathname, useSearchParams } from "next/navigation";

interface Props {
  links: { href: string; label: string }[];
}

/** The sections of the archive, the current one marked; the address is known on the server too, so no JavaScript is needed. */
export function SectionLinks({ links }: Props) {
  const path = usePathname();
  const query = useSearchParams();
  return links.map(({ href, label }) => (
    <li key={href}>
      <a href={href} aria-current={isAt(path, query, href)}>
        {label}
      </a>
    </li>
  ));
}

/** "page" on the page itself, "true" on the pages under it. A section may be a choice within a page: "/facts?kind=quantity". */
function isAt(path: string, query: URLSearchParams, href: string): "page" | "true" | undefined {
  const [at = "", choice = ""] = href.split("?");
  const isChosen = [...new URLSearchParams(choice)].every(([name, value]) => query.get(name) === value);
  if (path === at && isChosen) return "page";
  return path.startsWith(`${at}/`) && !choice ? "true" : undefined;
}
