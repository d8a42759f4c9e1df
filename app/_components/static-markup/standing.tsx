import type { ReactNode } from "react";
import { staticMarkup } from "./static-markup";

/** Drawn HTML. Only `draw` makes it, so that no string from elsewhere can pass for it. */
export class Drawn {
  readonly #html: string;

  private constructor(html: string) {
    this.#html = html;
  }

  /** @throws {Error} for whatever would need React; see `staticMarkup` */
  static draw(node: ReactNode): Drawn {
    return new Drawn(staticMarkup(node));
  }

  toString(): string {
    return this.#html;
  }
}

interface Props {
  drawn: Drawn;
  className?: string;
  id?: string;
  lang?: string;
}

/** A part of a page that stands still once it is drawn. */
export function Standing({ drawn, ...attributes }: Props) {
  return <div {...attributes} dangerouslySetInnerHTML={{ __html: String(drawn) }} />;
}
