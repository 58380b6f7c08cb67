import { useEffect, useState } from 'react';
import type { Stage } from '../../../../../contracts/journey';
import type { Language } from '../../../../../contracts/primitives';
import { pluginId } from '../../../pluginId';
import { readTranslations } from '../../../translations';
import { stagePlaces, stagesInOrder } from '../../../words/stages';

export type StandardNames = Record<Language, Record<Stage, string>>;

/** Our names of the stages in every language, whichever the admin is in; null until they have come. */
export const useStandardNames = (): StandardNames | null => {
  const [names, setNames] = useState<StandardNames | null>(null);
  useEffect(() => {
    let left = false;
    void Promise.all([namesIn('sv'), namesIn('en')]).then(([sv, en]) => {
      if (!left) setNames({ sv, en });
    });
    return () => {
      left = true;
    };
  }, []);
  return names;
};

const namesIn = async (language: Language): Promise<Record<Stage, string>> => {
  const texts = await readTranslations(language);
  const nameOf = (stage: Stage) => texts[`${pluginId}.${stagePlaces[stage].word}`] ?? stage;
  return Object.fromEntries(stagesInOrder.map((stage) => [stage, nameOf(stage)])) as Record<
    Stage,
    string
  >;
};
