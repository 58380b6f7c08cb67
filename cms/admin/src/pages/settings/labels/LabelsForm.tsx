import { Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';
import {
  type StageLabelSettings,
  stageLabelSettings,
} from '../../../../../contracts/administration-settings';
import { languages } from '../../../../../contracts/primitives';
import { paths } from '../../../api/paths';
import { Card } from '../../../components/Card';
import { Frame } from '../../../components/Columns';
import { stagesInOrder } from '../../../words/stages';
import { useWords } from '../../../words/useWords';
import { SettingsForm } from '../form/SettingsForm';
import { TextField } from '../form/TextField';
import { useSettingsForm } from '../form/useSettingsForm';
import { bodyOf, draftOf, type LabelDraft, longestLabel, nameOf, sharedNames } from './labelRules';
import type { StandardNames } from './useStandardNames';

interface LabelsFormProps {
  labels: StageLabelSettings;
  standard: StandardNames;
  mayChange: boolean;
  /** What is saved now. */
  onKnown: (saved: StageLabelSettings) => void;
}

/** A field for every stage and language; an empty one stands for the standard name above it. */
export const LabelsForm = ({ labels, standard, mayChange, onKnown }: LabelsFormProps) => {
  const { say } = useWords();
  const prefix = useId();
  const form = useSettingsForm<LabelDraft, StageLabelSettings, StageLabelSettings>({
    settings: labels,
    path: paths.labels,
    contract: stageLabelSettings,
    draftOf,
    bodyOf,
    faultAt: (field) => ({ field, words: say('labels.fault', { count: longestLabel }) }),
    newer: { path: paths.labels, find: (saved) => saved },
    onKnown,
  });

  return (
    <SettingsForm
      form={form}
      prefix={prefix}
      nameOf={(field) => nameOf(field, standard)}
      mayChange={mayChange}
    >
      {languages.map((language) => {
        const own = form.draft[language];
        const shared = sharedNames(own, standard[language]);
        return (
          <Card key={language} title={say(`templates.in.${language}`)}>
            <Frame>
              <Grid>
                {stagesInOrder.map((stage) => (
                  <TextField
                    key={stage}
                    id={`${prefix}-${language}.${stage}`}
                    label={standard[language][stage]}
                    lang={language}
                    maxLength={longestLabel}
                    value={own[stage] ?? ''}
                    error={form.errors[`${language}.${stage}`]}
                    onWrite={(name) => {
                      form.change({ [language]: { ...own, [stage]: name } });
                    }}
                  />
                ))}
              </Grid>
            </Frame>
            <div role="status">
              {shared.length > 0 && (
                <Typography tag="p" textColor="neutral700" paddingTop={4}>
                  {say('labels.shared', { names: shared.map((name) => `”${name}”`).join(', ') })}
                </Typography>
              )}
            </div>
          </Card>
        );
      })}
    </SettingsForm>
  );
};

const Grid = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};

  @container (min-width: 500px) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  @container (min-width: 900px) {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
`;
