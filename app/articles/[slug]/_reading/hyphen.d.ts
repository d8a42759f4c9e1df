declare module "hyphen/ru" {
  const language: { hyphenateSync: (text: string, options?: { minWordLength?: number }) => string };
  export default language;
}
