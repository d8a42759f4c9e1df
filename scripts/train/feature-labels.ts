import type { Example, Indexed } from "./examples";
import type { Settings } from "./settings";

export interface FeatureLabels {
  starts: Int32Array;
  labels: Uint8Array;
}

/** The labels each feature has weights for. */
export function labelsOfFeatures(
  examples: readonly Example[],
  features: Indexed["features"],
  count: number,
  L: number,
  { denseFrom }: Pick<Settings, "denseFrom">,
): FeatureLabels {
  const frequency = new Int32Array(count);
  const seen = new Set<number>();
  examples.forEach((example, index) => {
    const known = features[index];
    if (!known) return;
    example.labels.forEach((label, word) => {
      for (let at = known.starts[word] as number; at < (known.starts[word + 1] as number); at++) {
        const feature = known.ids[at] as number;
        frequency[feature] = (frequency[feature] as number) + 1;
        seen.add(feature * L + label);
      }
    });
  });
  const perFeature = new Int32Array(count);
  for (const pair of seen) perFeature[Math.floor(pair / L)] = (perFeature[Math.floor(pair / L)] as number) + 1;
  const starts = new Int32Array(count + 1);
  for (let feature = 0; feature < count; feature++)
    starts[feature + 1] =
      (starts[feature] as number) + ((frequency[feature] as number) >= denseFrom ? L : (perFeature[feature] as number));
  const labels = new Uint8Array(starts[count] as number);
  const filled = Int32Array.from(starts.subarray(0, count));
  for (const pair of seen) {
    const feature = Math.floor(pair / L);
    if ((frequency[feature] as number) >= denseFrom) continue;
    const at = filled[feature] as number;
    labels[at] = pair % L;
    filled[feature] = at + 1;
  }
  for (let feature = 0; feature < count; feature++) {
    if ((frequency[feature] as number) >= denseFrom)
      for (let label = 0; label < L; label++) labels[(starts[feature] as number) + label] = label;
    else labels.subarray(starts[feature], starts[feature + 1]).sort();
  }
  return { starts, labels };
}
