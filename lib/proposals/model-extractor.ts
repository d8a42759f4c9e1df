import type { Document } from "@/lib/extraction/document";
import { type Extraction, type Extractor, extract } from "@/lib/extraction/extract";
import { accept } from "./accept";
import { readAnswer } from "./answer";
import { askModel } from "./ask-model";
import { ModelFailure } from "./guarded-fetch";
import type { Model } from "./model";
import { question } from "./question";

/**
 * An extractor that has a model read the article. Mentions and entities are those of the rules; its facts are what the
 * model proposes beyond the rules' own and what the text bears out.
 */
export const modelExtractor = (model: Model) =>
  ({
    version: `model:${model.name}`,
    /** @throws {ModelFailure} when there is no answer, or one that cannot be read; the same question may be asked again */
    async extract(document: Document, signal?: AbortSignal): Promise<Extraction> {
      const rules = extract(document);
      const content = await askModel(model, question(document, model.longest), signal);
      const proposals = content.trim() === "" ? [] : readAnswer(content);
      if (!proposals) throw new ModelFailure("the answer holds no list of facts");
      return { ...rules, facts: accept(document, rules, proposals) };
    },
  }) satisfies Extractor;
