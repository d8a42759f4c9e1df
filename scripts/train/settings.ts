/** How a chain is learnt. */
export interface Settings {
  epochs: number;
  rate: number;
  l2: number;
  /** Features seen this often get a weight for every label, others only for those they were seen with. */
  denseFrom: number;
  /** Share of features left out at random in each word, so that no feature is leant on alone. */
  dropout: number;
  domains: number;
  /** How many chains are learnt, each in an order of its own; what comes out is their mean. */
  chains: number;
}
