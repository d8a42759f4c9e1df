import type { Viewer } from "@/lib/access/viewer";
import type { Texted } from "@/lib/annotations/exchange/conll";
import { tar } from "@/lib/annotations/exchange/tar";
import type { Site } from "@/lib/annotations/hypothesis/hypothesis";
import type { FormName } from "./forms";
import { type Collected, csvPieces, hypothesisPieces, jsonLdPieces, markdownPieces } from "./pieces";
import { bratFiles, conllPieces } from "./texts";

interface Given {
  collected: Collected;
  texts: () => AsyncGenerator<Texted>;
  /** Facts, as documents. */
  facts: readonly object[];
  viewer: Viewer;
  site: Site;
  /** Notes of several articles, so that each must say which. */
  isMixed: boolean;
}

/** A file in one of the forms, piece by piece. */
export function filePieces(form: FormName, given: Given): AsyncGenerator<string | Uint8Array> {
  const { collected, texts, facts, viewer, site, isMixed } = given;
  switch (form) {
    case "annotations.jsonld":
      return jsonLdPieces(collected, facts);
    case "hypothesis.json":
      return hypothesisPieces(collected, viewer, site);
    case "annotations.csv":
      return csvPieces(collected);
    case "annotations.md":
      return markdownPieces(collected, isMixed);
    case "annotations.conll":
      return conllPieces(texts(), "2003");
    case "annotations.conllu":
      return conllPieces(texts(), "U");
    case "annotations.tar":
      return tar(bratFiles(texts()));
  }
}
