import { environment } from "@/lib/platform/environment";

/** A model behind an OpenAI-compatible address. */
export interface Model {
  /** Of the endpoint, with its version: "https://models.example.org/v1". */
  url: string;
  key: string | null;
  /** By which the endpoint knows it; stands beside every fact it proposed. */
  name: string;
  /** Milliseconds for the whole answer. */
  timeout: number;
  /** The most characters of an article that are sent. */
  longest: number;
  /** How the endpoint is asked for JSON: by our schema, as any object, or in words alone. */
  format: "schema" | "object" | "words";
}

/** The model of the settings; null when there is none, and then nothing ever leaves the house. */
export function configuredModel(): Model | null {
  const { SPRAVKA_MODEL_URL: url, SPRAVKA_MODEL_NAME: name, ...settings } = environment();
  if (!url || !name) return null;
  return {
    url,
    name,
    key: settings.SPRAVKA_MODEL_KEY ?? null,
    timeout: settings.SPRAVKA_MODEL_TIMEOUT * 1000,
    longest: settings.SPRAVKA_MODEL_LONGEST,
    format: settings.SPRAVKA_MODEL_FORMAT,
  };
}
