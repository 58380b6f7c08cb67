import { languages, type Language } from '../../../contracts/primitives';

/** The first of our languages in `Accept-Language`, by its order and weights; Swedish when none fits. */
export const negotiateLanguage = (header: string | undefined): Language => {
  if (!header) return 'sv';
  const wanted = header
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return {
        language: tag.split('-')[0] ?? '',
        weight: weight === undefined ? 1 : Number(weight),
      };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { language, weight } of wanted) {
    const ours = languages.find((known) => known === language);
    if (ours && weight > 0) return ours;
  }
  return 'sv';
};
